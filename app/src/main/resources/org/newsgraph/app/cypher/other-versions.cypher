// A row if some claim of the article was read by rules of another version.
MATCH (:Article {id: $article})-[:HAS_SENTENCE]->(:Sentence)<-[:STATED_IN]-(c:Claim)
WHERE c.ruleVersion <> $version
RETURN c.ruleVersion AS version
LIMIT 1
