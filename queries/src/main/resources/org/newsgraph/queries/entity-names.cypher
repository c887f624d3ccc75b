// title: All names
// about: For proposing the nearest to a name that is not there.
MATCH (x:Entity) WHERE NOT x:Item
RETURN DISTINCT x.name AS name ORDER BY name;
