// title: Which articles are in
// about: The loaded articles, by date, with how many facts each gave.
// param: outlet | text | - | Gazette | only outlets whose name contains this
// param: limit | count | 200 | 20 | at most so many rows
// column: article | table | id of the article
// column: published | table | when it was published
// column: outlet | table | who published it
// column: title | table | its headline
// column: facts | table | facts in the graph
// column: rejected | table | facts refused
// column: url | detail | where it stands
// example: newsgraph ask articles
MATCH (art:Article)
WHERE $outlet IS NULL OR toLower(art.outlet) CONTAINS toLower($outlet)
RETURN art.id AS article, art.published AS published, art.outlet AS outlet, art.title AS title,
       art.facts AS facts, art.rejected AS rejected, art.url AS url
ORDER BY published, article
LIMIT $limit;
