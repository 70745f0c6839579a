package org.thongthin.interchange.service;

import java.io.StringReader;
import java.util.Optional;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.composer.Composer;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.parser.Parser;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;
import org.yaml.snakeyaml.resolver.Resolver;

/** YAML as nodes that know their lines. Nothing is constructed; anchors, aliases and tags are refused. */
final class YamlTree {
    private static final int DEEPEST = 20;
    private static final String SYNTAX = "yaml.syntax";

    private final Mistakes.In mistakes;
    private boolean sound = true;
    private int depth;

    private YamlTree(Mistakes.In mistakes) {
        this.mistakes = mistakes;
    }

    /** Empty after a mistake has been noted. */
    static Optional<Node> of(String text, Mistakes.In mistakes) {
        try {
            YamlTree tree = new YamlTree(mistakes);
            tree.check(parser(text));
            return tree.sound ? tree.compose(text) : Optional.empty();
        } catch (MarkedYAMLException wrong) {
            Mark mark = wrong.getProblemMark() == null ? wrong.getContextMark() : wrong.getProblemMark();
            mistakes.add(mark == null ? 1 : mark.getLine() + 1, SYNTAX, wrong.getProblem());
        } catch (YAMLException wrong) {
            mistakes.add(1, SYNTAX, wrong.getMessage());
        }
        return Optional.empty();
    }

    private static Parser parser(String text) {
        return new ParserImpl(new StreamReader(new StringReader(text)), new LoaderOptions());
    }

    private void check(Parser parser) {
        while (sound && parser.peekEvent() != null) {
            check(parser.getEvent());
        }
    }

    private void check(Event event) {
        boolean tagged = event instanceof ScalarEvent scalar && isTag(scalar.getTag())
                || event instanceof CollectionStartEvent start && isTag(start.getTag());
        if (event instanceof AliasEvent || event instanceof NodeEvent node && node.getAnchor() != null) {
            refuse(event, "anchors (&) and aliases (*) are not used here; a text that begins so stands in quotes");
        } else if (tagged) {
            refuse(event, "tags (!) are not used here; a text that begins so stands in quotes");
        }
        if (event instanceof CollectionStartEvent && ++depth > DEEPEST) {
            refuse(event, "nested too deeply");
        } else if (event.is(Event.ID.MappingEnd) || event.is(Event.ID.SequenceEnd)) {
            depth--;
        }
    }

    private static boolean isTag(String tag) {
        return tag != null && !"!".equals(tag);
    }

    private void refuse(Event event, String detail) {
        mistakes.add(event.getStartMark().getLine() + 1, SYNTAX, detail);
        sound = false;
    }

    private Optional<Node> compose(String text) {
        Node root = new Composer(parser(text), new Resolver(), new LoaderOptions()).getSingleNode();
        if (root == null) {
            mistakes.add(1, SYNTAX, "the file is empty");
        }
        return Optional.ofNullable(root);
    }
}
