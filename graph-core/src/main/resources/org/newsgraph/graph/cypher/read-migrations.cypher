// title: Which schema files a store has seen
// about: Name and checksum of each.
MATCH (m:Migration)
RETURN m.name AS name, m.checksum AS checksum;
