package kg.daryger.search.elastic;

import java.io.StringReader;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What the cluster is told of our documents: exact terms, numbers and a place; names and the answer's JSON are kept as they
 * are and can't be searched. A field that is not declared is refused; only terms may get new fields.
 */
final class Mapping {

    /** Part of the indexes' names: raise it when the mapping changes. */
    static final String FORM = "e1";

    static final String KIND = "kind";
    static final String ID = "id";
    static final String TERMS = "terms.";
    static final String NAME = "sortName";
    static final String FRESHNESS = "freshness";
    static final String BOOST = "boost";
    static final String PLACE = "place";
    static final String HIT = "hit";
    static final String NAMES = "names";
    static final String POSITION = "position";

    private static final String JSON = """
            {
              "settings": {
                "index": {
                  "number_of_shards": 1,
                  "auto_expand_replicas": "0-1",
                  "refresh_interval": "-1"
                }
              },
              "mappings": {
                "dynamic": "strict",
                "_source": {"includes": ["kind", "hit", "names", "position"]},
                "dynamic_templates": [
                  {"matched": {
                    "path_match": "terms.*",
                    "match_mapping_type": "string",
                    "mapping": {"type": "keyword", "doc_values": false}
                  }}
                ],
                "properties": {
                  "kind": {"type": "keyword", "doc_values": false},
                  "id": {"type": "keyword"},
                  "terms": {"type": "object", "dynamic": true, "properties": {COUNTED}},
                  "names": {"type": "keyword", "index": false, "doc_values": false},
                  "sortName": {"type": "keyword", "index": false},
                  "freshness": {"type": "long", "index": false},
                  "boost": {"type": "integer", "index": false},
                  "place": {"type": "geo_point", "index": false},
                  "hit": {"type": "keyword", "index": false, "doc_values": false},
                  "position": {"type": "object", "enabled": false}
                }
              }
            }
            """;

    private Mapping() {}

    /** @param counted fields whose values are counted, and so kept in columns too */
    static StringReader json(Set<String> counted) {
        var fields = counted.stream()
                .sorted()
                .map(field -> "\"" + field + "\": {\"type\": \"keyword\"}")
                .collect(Collectors.joining(", "));
        return new StringReader(JSON.replace("COUNTED", fields));
    }
}
