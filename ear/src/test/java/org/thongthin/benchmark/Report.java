package org.thongthin.benchmark;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The figures as JSON, that two reports can be compared by, and as a page for people. Where a journey was measured more than once with as
 * many connections, the middle one by cost is told, and between which costs all of them were.
 */
final class Report {

    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private final Map<String, String> facts = new LinkedHashMap<>();
    private final List<Measured> runs = new ArrayList<>();

    /** To whoever waits for it. */
    void say(String line) {
        out.println(line);
    }

    /** Something that is known once a run: the machine, sizes, times. */
    void fact(String name, String value) {
        facts.put(name, value);
        say(name + ": " + value);
    }

    void add(Measured run) {
        runs.add(run);
        say(line(run));
        run.failures().forEach(failure -> say("  failed: " + failure));
    }

    static String heading() {
        return "%-32s %4s %9s %8s %8s %8s %8s %7s %8s %6s %8s %8s %6s"
                .formatted(
                        "journey", "conn", "round/s", "p50 ms", "p95 ms", "p99 ms", "srv CPU", "compil.", "db CPU",
                        "SQL", "kB wire", "kB heap", "other");
    }

    private static String line(Measured run) {
        return String.format(
                Locale.ROOT,
                "%-32s %4d %9.1f %8.2f %8.2f %8.2f %8.3f %7.3f %8.3f %6.1f %8.1f %8.1f %6.2f",
                run.journey(),
                run.connections(),
                run.roundsPerSecond(),
                run.p50(),
                run.p95(),
                run.p99(),
                run.serverCpu(),
                run.compilerCpu(),
                run.databaseCpu(),
                run.statements(),
                run.bytes() / 1024,
                run.allocated() / 1024,
                run.otherCores());
    }

    /** The highest rate that a journey reached, in rounds a second. */
    double mostPerSecond(String journey) {
        return runs.stream()
                .filter(run -> run.journey().equals(journey))
                .mapToDouble(Measured::roundsPerSecond)
                .max()
                .orElseThrow();
    }

    /** How many times what an empty Faces page costs the server; 0 where that was not measured. */
    private double ofEmptyPage(Measured run) {
        return runs.stream()
                .filter(other ->
                        other.journey().equals(Ceilings.EMPTY_PAGE) && other.connections() == run.connections())
                .mapToDouble(other -> run.serverCpu() / other.serverCpu())
                .findFirst()
                .orElse(0);
    }

    /** All measurements of the same thing, cheapest first; in the order in which things were measured first. */
    private List<List<Measured>> repeated() {
        return runs.stream()
                .collect(Collectors.groupingBy(
                        run -> run.journey() + "/" + run.connections(), LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(Measured::byCost)
                .toList();
    }

    void write(Path folder) throws IOException {
        say("");
        say(heading());
        repeated().forEach(some -> say(line(Measured.middle(some)) + " " + costs(some)));
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("benchmark.json"), json());
        Files.writeString(folder.resolve("benchmark.html"), html());
    }

    private String json() {
        JsonObjectBuilder about = Json.createObjectBuilder();
        facts.forEach(about::add);
        JsonArrayBuilder rows = Json.createArrayBuilder();
        for (List<Measured> some : repeated()) {
            Measured run = Measured.middle(some);
            JsonArrayBuilder failures = Json.createArrayBuilder();
            some.forEach(each -> each.failures().forEach(failures::add));
            rows.add(Json.createObjectBuilder()
                    .add("journey", run.journey())
                    .add("connections", run.connections())
                    .add("roundsPerSecond", run.roundsPerSecond())
                    .add("requestsPerSecond", run.requestsPerSecond())
                    .add("requestsPerRound", run.requestsPerRound())
                    .add("p50Millis", run.p50())
                    .add("p95Millis", run.p95())
                    .add("p99Millis", run.p99())
                    .add("serverCpuMillisPerRequest", run.serverCpu())
                    .add("compilerCpuMillisPerRequest", run.compilerCpu())
                    .add("databaseCpuMillisPerRequest", run.databaseCpu())
                    .add("statementsPerRequest", run.statements())
                    .add("bytesPerRequest", run.bytes())
                    .add("allocatedBytesPerRequest", run.allocated())
                    .add("timesAnEmptyFacesPage", ofEmptyPage(run))
                    .add("otherCores", run.otherCores())
                    .add("measured", some.size())
                    .add("lowestCpuMillisPerRequest", some.get(0).cost())
                    .add("highestCpuMillisPerRequest", some.get(some.size() - 1).cost())
                    .add("failures", failures));
        }
        return Json.createObjectBuilder()
                .add("facts", about)
                .add("runs", rows)
                .build()
                .toString();
    }

    private String html() {
        StringBuilder page = new StringBuilder(
                """
                <!DOCTYPE html>
                <html lang="en"><head><meta charset="utf-8"><title>Benchmark of Thongthin</title>
                <style>
                body { font: 15px/1.5 system-ui, sans-serif; margin: 2rem; color: #1b2133 }
                table { border-collapse: collapse; margin: 1rem 0 } td, th { padding: .25rem .6rem; border-bottom: 1px solid #ddd; text-align: right }
                td:first-child, th:first-child { text-align: left } .bad { color: #ab2820 }
                </style></head><body><h1>Benchmark of Thongthin</h1><table>
                """);
        facts.forEach((name, value) -> page.append("<tr><td>")
                .append(escaped(name))
                .append("</td><td>")
                .append(escaped(value))
                .append("</td></tr>\n"));
        page.append("</table>\n<table><tr>");
        for (String title : List.of(
                "Journey",
                "Connections",
                "Rounds/s",
                "Requests/s",
                "p50 ms",
                "p95 ms",
                "p99 ms",
                "Server CPU ms/request",
                "of this compilers",
                "Database CPU ms/request",
                "SQL/request",
                "kB/request",
                "kB heap/request",
                "× empty page",
                "All runs, CPU",
                "Other cores")) {
            page.append("<th>").append(title).append("</th>");
        }
        page.append("</tr>\n");
        repeated().forEach(some -> page.append(row(some)));
        return page.append("</table></body></html>\n").toString();
    }

    /** Between which costs all of several measurements were. */
    private static String costs(List<Measured> some) {
        return String.format(
                Locale.ROOT,
                "%.2f–%.2f (%d)",
                some.get(0).cost(),
                some.get(some.size() - 1).cost(),
                some.size());
    }

    private String row(List<Measured> some) {
        Measured run = Measured.middle(some);
        List<String> failures =
                some.stream().flatMap(each -> each.failures().stream()).toList();
        String cells = String.format(
                Locale.ROOT,
                "<td>%d</td><td>%.1f</td><td>%.1f</td><td>%.2f</td><td>%.2f</td><td>%.2f</td><td>%.3f</td><td>%.3f</td><td>%.3f</td><td>%.1f</td>"
                        + "<td>%.1f</td><td>%.1f</td><td>%.1f</td><td>%s</td><td>%.2f</td>",
                run.connections(),
                run.roundsPerSecond(),
                run.requestsPerSecond(),
                run.p50(),
                run.p95(),
                run.p99(),
                run.serverCpu(),
                run.compilerCpu(),
                run.databaseCpu(),
                run.statements(),
                run.bytes() / 1024,
                run.allocated() / 1024,
                ofEmptyPage(run),
                costs(some),
                run.otherCores());
        String name =
                escaped(run.journey()) + (failures.isEmpty() ? "" : " (failed: " + escaped(failures.get(0)) + ")");
        return "<tr" + (failures.isEmpty() ? "" : " class=\"bad\"") + "><td>" + name + "</td>" + cells + "</tr>\n";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
