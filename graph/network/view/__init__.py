"""The view of a network: what a state shows of it, as tables that the browser's script makes a picture of."""
