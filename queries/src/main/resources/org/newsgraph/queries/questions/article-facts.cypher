// title: What an article says
// about: All facts of one article in the order of its sentences, with those that were refused and why.
// param: article | text | required | gazette-7 | id of the article
// param: limit | count | 200 | 20 | at most so many rows
// column: actor | table | who acts
// column: class | table | PLOVER event class
// column: action | table | the word for it in the text
// column: target | table | on whom
// column: modality | table | asserted, planned, possible or negated
// column: status | table | of a supply
// column: accordingTo | table | who says so
// column: sentence | table | the sentence that says so
// column: refusedBecause | table | why it is not in the graph
// column: claim | detail | id of the claim
// column: line | detail | the refused fact as an interchange line
// column: start | detail | where the sentence starts in the article, in code points
// column: end | detail | where it ends
// example: newsgraph ask article-facts --param article=gazette-7
MATCH (art:Article {id: $article})-[:HAS_SENTENCE]->(s:Sentence)<-[:STATED_IN]-(c:Claim|Rejected)
OPTIONAL MATCH (c)-[:ACTOR]->(a:Entity)
OPTIONAL MATCH (c)-[:TARGET]->(t:Entity)
RETURN a.name AS actor, c.class AS class, c.action AS action, t.name AS target, c.modality AS modality,
       c.status AS status,
       CASE WHEN c:Rejected THEN null
            WHEN size(c.sources) > 0
            THEN reduce(all = '', one IN c.sources | all + CASE all WHEN '' THEN '' ELSE '; ' END + one)
            ELSE coalesce(art.outlet, 'the article') END AS accordingTo,
       s.text AS sentence, c.reasons AS refusedBecause, c.id AS claim, c.line AS line, s.start AS start, s.end AS end
ORDER BY s.start, size(c.id), c.id
LIMIT $limit;
