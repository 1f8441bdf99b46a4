"""The commands and their options; each imports its own work only when it runs."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

app = typer.Typer(
    name="hankeverkko",
    help="Turns the project pages and lists of Finnish public bodies into a knowledge graph that answers questions.",
    add_completion=False,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
    epilog="Add --debug to any command to see a traceback. Exit status: 0 done, 1 something needs a person, "
    "2 not done, 3 a remote service failed.",
)
resolve_app = typer.Typer(help="Who is who: what the rules joined, what people judge.")
app.add_typer(resolve_app, name="resolve")

Data = Annotated[Path, typer.Option("--data", metavar="DIR", help="The data folder.")]
DATA = Path("hankeverkko-data")
Output = Annotated[Path | None, typer.Option("--output", "-o", metavar="FILE", help="Write to a file.")]


def _stated(context: typer.Context, parameter: typer.CallbackParam, value: str) -> str:
    """The address of a server: an empty one, as of a variable that is not set, must not mean the release here."""
    source = context.get_parameter_source(parameter.name or "")
    if not value and source and source.name == "COMMANDLINE":
        raise typer.BadParameter("the address is empty")
    return value


Endpoint = Annotated[
    str, typer.Option(metavar="URL", help="Ask a SPARQL server instead of the release.", callback=_stated)
]
DefaultGraph = Annotated[str, typer.Option(metavar="IRI", help="The graph there that holds the merge of the others.")]
Linkage = Annotated[str, typer.Option(metavar="rules|splink", help="What finds names worth comparing.")]
Shown = Annotated[str, typer.Option("--persons", metavar="pseudonymous|named|none", help="How people are shown.")]
DespiteViolations = Annotated[
    bool, typer.Option("--despite-violations", help="Take a release that has SHACL violations too.")
]


@app.command()
def build(
    sources: Annotated[list[Path], typer.Argument(metavar="SOURCE...", help="Files or folders.")],
    data: Data = DATA,
    source: Annotated[str, typer.Option(metavar="ID", help="The source's id, where detection is not wanted.")] = "",
    jobs: Annotated[int, typer.Option(min=0, metavar="N", help="Worker processes; 0 for one a core.")] = 0,
    base: Annotated[str, typer.Option(metavar="IRI", help="Where the IRIs of things start.")] = "",
    engine: Annotated[str, typer.Option(metavar="local|spark", help="Where the documents are read.")] = "local",
    master: Annotated[str, typer.Option(metavar="URL", help="The master of the Spark cluster.")] = "",
    linkage: Linkage = "rules",
) -> int:
    """Build a new release from project pages, lists and RDF files."""
    from graph.cli.build import run_build

    return run_build(sources, data, source=source, jobs=jobs, base=base, engine=engine, master=master, linkage=linkage)


@app.command()
def validate(
    files: Annotated[
        list[Path] | None, typer.Argument(metavar="[FILE]...", help="RDF files; none for the release.")
    ] = None,
    data: Data = DATA,
    format_: Annotated[str, typer.Option("--format", metavar="text|json|turtle", help="How to print it.")] = "text",
    engine: Annotated[
        str, typer.Option(metavar="setwise|pyshacl", help="Which engine evaluates the shapes.")
    ] = "setwise",
    language: Annotated[str, typer.Option("--lang", metavar="fi|en", help="The language of the messages.")] = "en",
    endpoint: Endpoint = "",
    default_graph: DefaultGraph = "",
) -> int:
    """Check the release, any RDF files or what a SPARQL server holds against the SHACL shapes."""
    from graph.cli.place import Place
    from graph.cli.validate import run_validate

    place = Place(data, endpoint, default_graph)
    return run_validate(files or [], place, form=format_, engine=engine, language=language)


@app.command()
def check(
    data: Data = DATA,
    endpoint: Annotated[
        str, typer.Option(metavar="URL", help="Check what a SPARQL server holds of it instead.", callback=_stated)
    ] = "",
    persons: Shown = "pseudonymous",
    default_graph: DefaultGraph = "",
) -> int:
    """Check that the release is whole: hashes, counts, and the store against the dump; or that a server holds it."""
    from graph.cli.check import run_check, run_check_server

    if endpoint:
        return run_check_server(data, endpoint, persons=persons, default_graph=default_graph)
    return run_check(data)


@app.command()
def query(
    name: Annotated[
        str, typer.Argument(metavar="NAME|FILE|-", help="A saved query, a file, or - for standard input.")
    ] = "",
    given: Annotated[
        list[str] | None, typer.Argument(metavar="[NAME=VALUE]...", help="Its parameters, as by --param.")
    ] = None,
    params: Annotated[
        list[str] | None, typer.Option("--param", "-p", metavar="NAME=VALUE", help="A parameter.")
    ] = None,
    format_: Annotated[
        str, typer.Option("--format", "-f", metavar="table|csv|tsv|json|xlsx|turtle", help="How to print it.")
    ] = "table",
    output: Output = None,
    endpoint: Endpoint = "",
    default_graph: DefaultGraph = "",
    restricted: Annotated[
        bool, typer.Option("--restricted", help="Ask the restricted graphs too (access requests).")
    ] = False,
    list_: Annotated[bool, typer.Option("--list", help="List the saved queries.")] = False,
    data: Data = DATA,
) -> int:
    """Ask a saved query, a file of your own, or standard input."""
    from graph.cli.place import Place
    from graph.cli.query import list_queries, run_query

    if list_:
        return list_queries()
    place = Place(data, endpoint, default_graph, restricted=restricted)
    return run_query(name, [*(given or []), *(params or [])], place, form=format_, output=output)


Kind = Annotated[
    str,
    typer.Option(
        metavar="KIND",
        help="organisations, people, mixed, co-implementers, funding, affiliations, projects, places or target-groups.",
    ),
]
Level = Annotated[str, typer.Option(metavar="body|unit", help="Whether units count for their body.")]
Weight = Annotated[str, typer.Option(metavar="projects|money", help="What an edge weighs.")]
Money = Annotated[str, typer.Option(metavar="AMOUNT", help="The kind of amount, such as granted-eu-state.")]
Year = Annotated[str, typer.Option(metavar="YEAR", help="Only projects that run in that year.")]
Since = Annotated[str, typer.Option("--from", metavar="YEAR|DAY", help="Only projects that run since.")]
Until = Annotated[str, typer.Option("--to", metavar="YEAR|DAY", help="Only projects that run until.")]
Municipality = Annotated[str, typer.Option(metavar="PLACE", help="A municipality or region: name or code.")]
Programme = Annotated[str, typer.Option(metavar="NAME", help="A programme.")]
Portfolio = Annotated[str, typer.Option(metavar="NAME", help="A portfolio.")]
Fund = Annotated[str, typer.Option(metavar="ESF|ERDF", help="An EU fund.")]
Role = Annotated[str, typer.Option(metavar="ROLE", help="Only participations in this role.")]
Status = Annotated[str, typer.Option(metavar="STATUS", help="Only projects in this state.")]
Ego = Annotated[str, typer.Option(metavar="NAME|IRI", help="Only what is around one node.")]
Depth = Annotated[int, typer.Option(min=1, metavar="N", help="Steps from the node of --ego.")]
Ends = Annotated[
    tuple[str, str] | None, typer.Option(metavar="FROM TO", help="Show the shortest path between two nodes.")
]
Compare = Annotated[
    str, typer.Option(metavar="YEAR-YEAR", help="Show what changed since the network of an earlier period.")
]
Drawn = Annotated[
    str,
    typer.Option(
        "--format",
        "-f",
        metavar="text|gexf|graphml|cytoscape|csv|json|turtle|svg|png|html",
        help="What to write; the ending of the file tells without it.",
    ),
]


@app.command()
def network(
    kind: Kind = "organisations",
    level: Level = "body",
    weight: Weight = "projects",
    money: Money = "",
    year: Year = "",
    since: Since = "",
    until: Until = "",
    municipality: Municipality = "",
    programme: Programme = "",
    portfolio: Portfolio = "",
    fund: Fund = "",
    role: Role = "",
    status: Status = "",
    ego: Ego = "",
    depth: Depth = 1,
    path: Ends = None,
    compare: Compare = "",
    persons: Shown = "named",
    format_: Drawn = "",
    output: Output = None,
    endpoint: Endpoint = "",
    default_graph: DefaultGraph = "",
    data: Data = DATA,
) -> int:
    """Who works with whom: a network of the release, measured, or written for Gephi and other programs."""
    from graph.cli.network import Question, run_network
    from graph.cli.place import Place

    period = {"since": since or year, "until": until or year}
    scope = {"municipality": municipality, "programme": programme, "portfolio": portfolio, "fund": fund}
    filters = {**period, **scope, "role": role, "status": status}
    question = Question(kind, level, weight, money, filters, ego, depth, path, compare)
    return run_network(question, Place(data, endpoint, default_graph), persons=persons, form=format_, output=output)


@app.command()
def extract(
    kind: Annotated[
        str, typer.Argument(metavar="KIND", help="contacts, organisations, target-groups, places, dates or amounts.")
    ],
    file: Annotated[str, typer.Argument(metavar="[FILE|-]", help="A text file, or - for standard input.")] = "-",
    jsonl: Annotated[bool, typer.Option("--jsonl", help='One {"text": ...} a line in, one array a line out.')] = False,
    explain: Annotated[bool, typer.Option("--explain", help="Show how the text was read, part by part.")] = False,
) -> int:
    """Show what a text reader sees, as JSON with spans."""
    from graph.cli.extract import run_extract

    return run_extract(kind, file, jsonl=jsonl, explained=explain)


Text = Annotated[str, typer.Argument(metavar="[TEXT]", help="Only what holds this text.")]
One = Annotated[str, typer.Argument(metavar="ONE", help="An id: an IRI, or what follows /id/ in it.")]
Other = Annotated[str, typer.Argument(metavar="OTHER", help="The other id.")]
Author = Annotated[str, typer.Option("--author", metavar="WHO", help="Who judges.")]
Comment = Annotated[str, typer.Option("--comment", metavar="TEXT", help="Why; no personal data.")]


@resolve_app.command("list")
def resolve_list(
    text: Text = "",
    candidates: Annotated[bool, typer.Option("--candidates", help="What waits to be judged: same or not?")] = False,
    idle: Annotated[bool, typer.Option("--idle", help="What was judged of things not in the data now.")] = False,
    data: Data = DATA,
) -> int:
    """List the judgements as people read them: = same, ≠ different, ? nobody can tell."""
    from graph.cli.resolve import list_judgements

    return list_judgements(data, text, candidates=candidates, idle=idle)


@resolve_app.command("candidates")
def resolve_candidates(
    file: Annotated[Path, typer.Argument(metavar="FILE", help="Names of organisations, one a line, or a CSV file.")],
    column: Annotated[str, typer.Option(metavar="NAME", help="The column of the CSV file with the names.")] = "",
    linkage: Linkage = "rules",
    master: Annotated[str, typer.Option(metavar="URL", help="Run splink on the cluster of this Spark master.")] = "",
    output: Annotated[Path | None, typer.Option("--output", "-o", metavar="FILE", help="Write to a file.")] = None,
    data: Data = DATA,
) -> int:
    """Find candidates in a list of names, without a build: SSSOM columns, tab-separated."""
    from graph.cli.linkage import write_candidates

    return write_candidates(file, column, data, linkage=linkage, master=master, output=output)


@resolve_app.command("review")
def resolve_review(
    text: Text = "",
    kind: Annotated[str, typer.Option(metavar="organisations|people|all", help="What to judge.")] = "all",
    data: Data = DATA,
) -> int:
    """Judge the candidates, one key each, with the evidence of both sides."""
    from graph.cli.resolve import review_candidates

    return review_candidates(data, text, kind=kind)


@resolve_app.command("accept")
def resolve_accept(one: One, other: Other, author: Author = "", comment: Comment = "", data: Data = DATA) -> int:
    """Judge that two ids are one thing."""
    from graph.cli.resolve import judge_pair
    from graph.resolve.judgements import Verdict

    return judge_pair(data, one, other, Verdict.SAME, author=author, comment=comment)


@resolve_app.command("reject")
def resolve_reject(one: One, other: Other, author: Author = "", comment: Comment = "", data: Data = DATA) -> int:
    """Judge that two ids are two things."""
    from graph.cli.resolve import judge_pair
    from graph.resolve.judgements import Verdict

    return judge_pair(data, one, other, Verdict.DIFFERENT, author=author, comment=comment)


@resolve_app.command("unsure")
def resolve_unsure(one: One, other: Other, author: Author = "", comment: Comment = "", data: Data = DATA) -> int:
    """Note that nobody can tell, so that the pair is not asked again."""
    from graph.cli.resolve import judge_pair
    from graph.resolve.judgements import Verdict

    return judge_pair(data, one, other, Verdict.UNSURE, author=author, comment=comment)


@resolve_app.command("undo")
def resolve_undo(one: One, other: Other, data: Data = DATA) -> int:
    """Take the judgement of a pair back."""
    from graph.cli.resolve import undo_judgement

    return undo_judgement(data, one, other)


@resolve_app.command("import")
def resolve_import(
    file: Annotated[Path, typer.Argument(metavar="FILE", help="Judgements in SSSOM columns, tab-separated.")],
    data: Data = DATA,
) -> int:
    """Take in judgements made elsewhere, all or none."""
    from graph.cli.resolve import import_judgements

    return import_judgements(data, file)


@resolve_app.command("export")
def resolve_export(
    output: Output = None,
    data: Data = DATA,
) -> int:
    """Print the ledger: SSSOM columns, tab-separated."""
    from graph.cli.resolve import export_judgements

    return export_judgements(data, output)


@app.command()
def forget(
    who: Annotated[str, typer.Argument(metavar="NAME|IRI", help="A whole name, or one person's IRI.")] = "",
    list_: Annotated[bool, typer.Option("--list", help="Show the list, which holds no names.")] = False,
    undo: Annotated[bool, typer.Option("--undo", help="Take off the list: NAME, IRI or an entry of --list.")] = False,
    data: Data = DATA,
) -> int:
    """Forget a person: every later build leaves out the person and the name."""
    from graph.cli.forget import forget_person, list_forgotten, undo_forgetting

    if list_:
        return list_forgotten(data)
    return undo_forgetting(data, who) if undo else forget_person(data, who)


@app.command()
def serve(
    data: Data = DATA,
    host: Annotated[str, typer.Option(metavar="HOST", help="The address to listen on.")] = "127.0.0.1",
    port: Annotated[int, typer.Option(min=0, max=65535, metavar="N", help="The port; 0 for a free one.")] = 8000,
    base_url: Annotated[str, typer.Option(metavar="URL", help="The public address, behind a proxy.")] = "",
    persons: Annotated[
        str, typer.Option(metavar="pseudonymous|named|none", help="How people are shown; named on 127.0.0.1.")
    ] = "",
    workers: Annotated[int, typer.Option(min=0, metavar="N", help="Processes for queries; 0 for two a core.")] = 0,
    time_limit: Annotated[float, typer.Option(min=0.1, metavar="SECONDS", help="For one query.")] = 10,
    memory: Annotated[int, typer.Option(min=16, metavar="MB", help="For one query, beyond the data.")] = 1000,
    answer_size: Annotated[int, typer.Option(min=1, metavar="MB", help="For one answer.")] = 20,
    in_memory: Annotated[int, typer.Option(min=0, metavar="MB", help="Dumps up to this are held in memory.")] = 400,
    trusted_proxies: Annotated[
        str, typer.Option(metavar="ADDRESSES", help="Proxies whose X-Forwarded headers are believed.")
    ] = "127.0.0.1,::1",
    log_queries: Annotated[bool, typer.Option("--log-queries", help="Write the text of queries to the log.")] = False,
    log_addresses: Annotated[
        bool, typer.Option("--log-addresses", help="Write the addresses of clients to the log.")
    ] = False,
) -> int:
    """Serve the current release on the web: SPARQL endpoint and pages."""
    from graph.cli.serve import run_serve
    from graph.web.settings import MEGABYTE, WebSettings

    return run_serve(
        WebSettings(
            data=data,
            host=host,
            port=port,
            base_url=base_url,
            persons=persons,
            workers=workers,
            time_limit=time_limit,
            memory_limit=memory * MEGABYTE,
            answer_limit=answer_size * MEGABYTE,
            in_memory=in_memory * MEGABYTE,
            trusted_proxies=trusted_proxies,
            log_queries=log_queries,
            log_addresses=log_addresses,
        )
    )


@app.command()
def outlines(
    file: Annotated[Path, typer.Argument(metavar="FILE", help="GeoJSON or TopoJSON with coordinates in degrees.")],
    source: Annotated[str, typer.Option(metavar="TEXT", help="Whom the map names, with the licence.")],
    data: Data = DATA,
) -> int:
    """Keep the borders of municipalities, which you have fetched, for the map."""
    from graph.cli.outlines import run_outlines

    return run_outlines(file, source, data)


@app.command()
def publish(
    out: Annotated[Path, typer.Argument(metavar="OUT", help="A new or empty folder, or one published before.")],
    data: Data = DATA,
    base_url: Annotated[str, typer.Option(metavar="URL", help="Where the site will be, for the sitemap.")] = "",
    persons: Shown = "pseudonymous",
    jobs: Annotated[int, typer.Option(min=0, metavar="N", help="Worker processes; 0 for one a core.")] = 0,
    despite_violations: DespiteViolations = False,
) -> int:
    """Write the current release as a site of files: pages, dumps and metadata."""
    from graph.cli.publish import run_publish

    return run_publish(out, data, base_url=base_url, persons=persons, jobs=jobs, despite_violations=despite_violations)


@app.command()
def push(
    endpoint: Annotated[str, typer.Option(metavar="URL", help="Where the server takes queries.")],
    data: Data = DATA,
    update: Annotated[str, typer.Option(metavar="URL", help="Where it takes updates; looked for without.")] = "",
    graph_store: Annotated[
        str, typer.Option(metavar="URL", help="Where it takes whole graphs; looked for without.")
    ] = "",
    persons: Shown = "pseudonymous",
    fill_default: Annotated[
        bool, typer.Option("--fill-default-graph", help="Replace whatever its default graph holds by the merge.")
    ] = False,
    default_graph: Annotated[str, typer.Option(metavar="IRI", help="A graph to hold the merge of the others.")] = "",
    despite_violations: DespiteViolations = False,
) -> int:
    """Bring the current release into a remote SPARQL server, and check that it arrived."""
    from graph.cli.push import run_push
    from graph.push.target import Target

    target = Target(endpoint, update=update, graph_store=graph_store)
    return run_push(
        data,
        target,
        persons=persons,
        fill_default=fill_default,
        default_graph=default_graph,
        despite_violations=despite_violations,
    )


@app.command()
def demo(data: Data = Path("hankeverkko-data/demo")) -> int:
    """Build the shipped examples and answer one question."""
    from graph.cli.demo import run_demo

    return run_demo(data)
