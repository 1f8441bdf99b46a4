"""What all readers of text share: words and their forms, tokens, line breaks."""
