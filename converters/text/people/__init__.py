"""What tells a person: names, titles, roles, phones and e-mail addresses."""
