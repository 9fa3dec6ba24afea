package kg.daryger.bench;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.store.FSDirectory;

/**
 * A server of its own process: nothing but the JDK's HTTP server in front of a copy of our public index. A text is made a
 * query when it is first asked, before anything is timed; afterwards only Lucene works. {@code BareParsed INDEX PORT}
 */
final class BareParsed {

    /** The column of the ready-made answers. */
    private static final String HIT = "_hit";

    private final IndexSearcher searcher;
    private final Map<String, Query> parsed = new ConcurrentHashMap<>();

    private BareParsed(IndexSearcher searcher) {
        this.searcher = searcher;
    }

    public static void main(String[] arguments) throws IOException {
        var reader = DirectoryReader.open(FSDirectory.open(Path.of(arguments[0])));
        var address = new InetSocketAddress(InetAddress.getLoopbackAddress(), Integer.parseInt(arguments[1]));
        var server = HttpServer.create(address, 128);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", new BareParsed(new IndexSearcher(reader))::answer);
        server.start();
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            var query = parsed.computeIfAbsent(exchange.getRequestURI().getRawQuery(), BareParsed::parse);
            var body = search(query).getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
        }
    }

    /** Lines: whether it is a guess, the text, then type, code and words of each chip. */
    private static Query parse(String raw) {
        var lines = URLDecoder.decode(raw, StandardCharsets.UTF_8).split("\n", -1);
        var chips = new ArrayList<ParsedQuery.Chip>();
        for (int at = 2; at + 2 < lines.length; at += 3) {
            chips.add(new ParsedQuery.Chip(lines[at], lines[at + 1], lines[at + 2]));
        }
        return ParsedQuery.of(lines[1], chips, Boolean.parseBoolean(lines[0]));
    }

    private String search(Query query) throws IOException {
        var top = searcher.search(query, new TopScoreDocCollectorManager(Asked.SIZE, null, Integer.MAX_VALUE));
        var json = new StringBuilder(16_384)
                .append("{\"total\":")
                .append(top.totalHits.value())
                .append(",\"hits\":[");
        var comma = "";
        for (var hit : top.scoreDocs) {
            json.append(comma).append(hit(hit));
            comma = ",";
        }
        return json.append("]}").toString();
    }

    private String hit(ScoreDoc hit) throws IOException {
        var leaves = searcher.getIndexReader().leaves();
        var leaf = leaves.get(ReaderUtil.subIndex(hit.doc, leaves));
        var hits = DocValues.getBinary(leaf.reader(), HIT);
        return hits.advanceExact(hit.doc - leaf.docBase) ? hits.binaryValue().utf8ToString() : "null";
    }
}
