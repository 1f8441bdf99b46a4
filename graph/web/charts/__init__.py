"""Pictures of an edition: a map, a timeline and the flow of money, drawn as SVG on the server, each with its table."""
