package org.thongthin.rules;

import static org.junit.jupiter.api.Assertions.assertFalse;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.thongthin.platform.web.Route;
import org.thongthin.platform.web.Routes;
import org.w3c.dom.Element;

/** How pages look inside. */
class PagesTest {

    private static final int MOST_LINES = 150;
    private static final int MOST_COLUMNS = 140;
    private static final Pattern EL = Pattern.compile("[#$]\\{[^}]*}");
    private static final Pattern HANDLER = Pattern.compile("on[a-z]+");
    private static final Set<String> ADDRESSES = Set.of("href", "action", "formaction");

    @Test
    void noPageIsLong() {
        Tree.none(Page.all().stream()
                .filter(page -> page.source().lines().count() > MOST_LINES)
                .map(page -> page.name() + " has more than " + MOST_LINES + " lines; split it")
                .toList());
    }

    @Test
    void noLineIsWide() {
        Tree.none(Page.all().stream()
                .flatMap(page -> {
                    List<String> lines = page.source().lines().toList();
                    return IntStream.range(0, lines.size())
                            .filter(i -> lines.get(i).length() > MOST_COLUMNS)
                            .mapToObj(i -> page.name() + ":" + (i + 1) + " is wider than " + MOST_COLUMNS + " columns");
                })
                .toList());
    }

    @Test
    void noPageHasScriptsOrStylesInside() {
        check((page, element) -> {
            boolean script =
                    element.getLocalName().equals("script") || Page.is(element, Page.FACES_HTML, "outputScript");
            if (script && !element.getTextContent().isBlank()) {
                return "has a script inside; put it under static/js";
            }
            if (element.getLocalName().equals("style") || element.hasAttribute("style")) {
                return "has a style inside; put it into components.css";
            }
            return Page.attributes(element)
                    .filter(attribute ->
                            HANDLER.matcher(attribute.getLocalName()).matches())
                    .findFirst()
                    .map(attribute -> "has the handler " + attribute.getName() + "; listen to the event in static/js")
                    .orElse(null);
        });
    }

    @Test
    void noPageHasAScriptForAnAddress() {
        check((page, element) -> Page.attributes(element)
                        .anyMatch(attribute ->
                                attribute.getValue().toLowerCase(Locale.ROOT).contains("javascript:"))
                ? "has a javascript: address"
                : null);
    }

    @Test
    void everyFormCarriesTheToken() {
        check((page, element) -> {
            boolean posts = Page.is(element, Page.FACES_HTML, "form")
                    || element.getTagName().equals("form")
                            && element.getAttribute("method").equalsIgnoreCase("post");
            boolean carries =
                    element.getElementsByTagNameNS("thongthin", "csrf").getLength() > 0;
            return posts && !carries ? "posts without <t:csrf/>" : null;
        });
    }

    @Test
    void everyImageHasItsWords() {
        check((page, element) ->
                (element.getTagName().equals("img") || element.getLocalName().equals("graphicImage"))
                                && !element.hasAttribute("alt")
                        ? "has no alt (empty where it only adorns)"
                        : null);
    }

    @Test
    void noPageLoadsFromAnotherHost() {
        check((page, element) -> Page.attributes(element)
                        .filter(attribute -> !element.getTagName().equals("a"))
                        .filter(attribute -> Set.of("href", "src", "action").contains(attribute.getName()))
                        .anyMatch(attribute -> attribute.getValue().matches("(?i)\\s*(https?:)?//.*"))
                ? "loads from another host"
                : null);
    }

    @Test
    void everyPageHasATitle() {
        Tree.none(Page.withAddress().stream()
                .filter(page -> page.elements().stream()
                        .noneMatch(element -> Page.is(element, "jakarta.faces.facelets", "define")
                                && element.getAttribute("name").equals("title")
                                && !element.getTextContent().isBlank()))
                .map(page -> page.name() + " defines no title")
                .toList());
    }

    @Test
    void everyRouteHasItsPageAndEveryPageItsRoute() {
        Set<String> routed =
                Routes.ALL.stream().map(Route::view).filter(Objects::nonNull).collect(Collectors.toSet());
        Set<String> there = Page.withAddress().stream().map(Page::name).collect(Collectors.toSet());
        assertFalse(there.isEmpty());
        List<String> problems = new ArrayList<>();
        routed.stream()
                .filter(view -> !there.contains(view))
                .forEach(view -> problems.add("Routes names " + view + ", which is not there"));
        there.stream()
                .filter(view -> !routed.contains(view) && !view.startsWith("/platform/"))
                .forEach(view -> problems.add(view + " has no route: nobody can open it"));
        Tree.none(problems);
    }

    @Test
    void everyLinkToOurselvesLeadsSomewhere() {
        check((page, element) -> Page.attributes(element)
                .filter(attribute -> ADDRESSES.contains(attribute.getName()))
                .map(attribute -> attribute.getValue().trim())
                .filter(address -> address.startsWith("/") && !address.startsWith("//"))
                // What EL puts in is one step of a path here, never several.
                .map(address -> EL.matcher(address).replaceAll("x").replaceAll("[?#].*", ""))
                .filter(path -> Routes.match(path).isEmpty())
                .findFirst()
                .map(path -> "leads to " + path + ", which no route answers")
                .orElse(null));
    }

    /** The map of ARCHITECTURE.md holds for pages too; tags and templates are the shell's. */
    @Test
    void pagesUseBeansAndTextsOnlyOfDomainsThatTheyMayKnow() {
        Map<String, String> owners = new HashMap<>(BundlesTest.domains());
        beans().forEach(owners::put);
        Pattern name = Pattern.compile("(?<![\\w.'])(" + String.join("|", owners.keySet()) + ")(?=[.\\[])");
        List<String> problems = new ArrayList<>();
        for (Page page : Page.withAddress()) {
            String domain = page.name().split("/")[1];
            EL.matcher(page.source())
                    .results()
                    .flatMap(el -> name.matcher(el.group()).results())
                    .map(MatchResult::group)
                    .distinct()
                    .filter(used -> !DomainMap.mayKnow(domain, owners.get(used), false))
                    .forEach(used -> problems.add(page.name() + ": " + domain + " may not know " + owners.get(used)
                            + ", whose " + used + " it uses"));
        }
        Tree.none(problems);
    }

    /** A repeated part is also asked outside its rows, where its variable is not set: then the bean of that name would answer. */
    @Test
    void noVariableHasTheNameOfABeanOrABundle() {
        Set<String> taken = new HashSet<>(beans().keySet());
        taken.addAll(BundlesTest.domains().keySet());
        check((page, element) -> taken.contains(element.getAttribute("var"))
                ? "has the variable " + element.getAttribute("var") + ", a bean"
                : null);
    }

    /** Name in EL → domain. */
    private static Map<String, String> beans() {
        Map<String, String> beans = new HashMap<>();
        for (JavaClass type : new ClassFileImporter().importPath(Tree.ROOT.resolve("web/target/classes"))) {
            type.tryGetAnnotationOfType(Named.class)
                    .map(Named::value)
                    .map(name -> name.isEmpty() ? decapitalised(type.getSimpleName()) : name)
                    .ifPresent(name -> beans.put(name, Code.domain(type)));
        }
        return beans;
    }

    private static String decapitalised(String name) {
        return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }

    /** @param rule the problem of an element, null where there is none */
    private static void check(BiFunction<Page, Element, String> rule) {
        Tree.none(Page.all().stream()
                .flatMap(
                        page -> page.elements().stream().flatMap(element -> Stream.ofNullable(rule.apply(page, element))
                                .map(problem -> page.at(element) + " " + problem)))
                .toList());
    }
}
