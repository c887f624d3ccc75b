// title: What is stored of an article
// about: Hashes and counts by which a second load of the same article is known; no row if it is not in.
MATCH (a:Article {id: $article})
RETURN a.contentHash AS contentHash, a.factsHash AS factsHash, a.facts AS facts, a.rejected AS rejected;
