"""What Finnish sources share: readers of contacts, organisations, target groups, places, dates and amounts."""
