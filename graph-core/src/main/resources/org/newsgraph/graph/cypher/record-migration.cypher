// title: Record a schema file
// about: Written after all its statements are in force.
MERGE (m:Migration {name: $name})
SET m.checksum = $checksum;
