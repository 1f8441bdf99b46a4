// Puts the view of a network over the page that graph/network/view renders; without this script the page is tables and a form.

import type { NetworkDocument } from "./network/document";
import { Network } from "./network/network";
import type { Reader } from "./network/reader";
import { View } from "./network/view";
import { makeNumbers, makeWords } from "./network/words";

/** What a data block of the page holds. */
function readWords(): Record<string, string> {
  return JSON.parse(document.getElementById("network-words")!.textContent!) as Record<string, string>;
}

/** The text of the network's document: within the page, or from the site. */
async function fetchDocument(host: HTMLElement): Promise<string> {
  const within = document.getElementById("network-document")?.textContent;
  if (within) return within;
  const answer = await fetch(host.dataset["document"]!);
  if (!answer.ok) throw new Error(`${answer.status}`);
  return answer.text();
}

async function start(host: HTMLElement): Promise<void> {
  const words = makeWords(readWords());
  const said = document.getElementById("network-said")!;
  said.textContent = words("loading");
  host.classList.add("live");
  try {
    const text = await fetchDocument(host);
    performance.mark("network-arrived");
    const document = JSON.parse(text) as NetworkDocument;
    const language = host.dataset["language"] ?? "fi";
    const reader: Reader = { network: new Network(document), language, words, number: makeNumbers(language), root: host.dataset["root"] ?? null };
    new View(reader, host.dataset["start"] === "whole");
    performance.mark("network-drawn");
    host.toggleAttribute("data-ready", true);
  } catch (error) {
    host.classList.remove("live");
    said.className = "error";
    said.textContent = words("not loaded");
    throw error;
  }
}

const host = document.getElementById("network");
if (host) void start(host);
