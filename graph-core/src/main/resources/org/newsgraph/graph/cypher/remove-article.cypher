// title: Take an article out
// about: With its sentences, claims and rejected facts. What others support stays; the derivations follow.
MATCH (a:Article {id: $article})
OPTIONAL MATCH (a)-[:HAS_SENTENCE]->(s:Sentence)
OPTIONAL MATCH (s)<-[:STATED_IN]-(told)
DETACH DELETE told, s, a;
