package malmoi.render;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import malmoi.model.Citation;
import malmoi.model.Entry;
import malmoi.render.Catalog.Told;
import malmoi.render.NoteText.Stretch;
import malmoi.text.Markdown;
import malmoi.text.Markdown.Anchor;
import malmoi.text.Markdown.Heading;
import malmoi.text.Sentences;

/**
 * The texts of one term's entries as its pages show them: without the lines that only name a
 * source, which stand in the page's own list. Each is made once for the pages of both languages.
 */
final class EntryTexts {
  private static final int DESCRIPTION = 155;
  private static final int OPENING = 200;

  private final Catalog catalog;
  private final Map<Entry, List<Markup>> bodies = new IdentityHashMap<>();

  EntryTexts(Catalog catalog) {
    this.catalog = catalog;
  }

  /**
   * The text under the entry's heading.
   *
   * @param sense which of the term's senses it tells, from 1
   * @param topLevel of the headings in it
   */
  List<Markup> body(Entry entry, int sense, int topLevel) {
    return bodies.computeIfAbsent(entry, key -> make(entry, sense, topLevel));
  }

  private List<Markup> make(Entry entry, int sense, int topLevel) {
    NoteText note = catalog.text(entry.note());
    Map<Integer, String> ids = new HashMap<>();
    for (Heading heading : note.headings(entry.bodyStart(), entry.end())) {
      if (!heading.anchor().isEmpty()) {
        ids.put(heading.start(), Ids.onTermPage(heading.anchor(), sense));
      }
    }
    if (catalog.notePage(entry.note()).isEmpty()) {
      for (Anchor anchor : entry.note().markdown().anchors()) {
        ids.put(anchor.start(), Ids.onTermPage(anchor.id(), sense));
      }
    }
    List<Markup> body = new ArrayList<>();
    for (Stretch stretch : stretches(entry, topLevel)) {
      body.add(note.blocks(stretch, ids, sense + "-" + (body.size() + 1) + "-"));
    }
    return body;
  }

  /**
   * The id on its term's page of an anchor of a note that is one entry; empty when the page does
   * not show that place.
   */
  static String id(Told told, String anchor) {
    Entry entry = told.entry();
    Markdown markdown = entry.note().markdown();
    IntStream headings =
        markdown.headings().stream()
            .filter(heading -> heading.anchor().equals(anchor))
            .mapToInt(Heading::start);
    IntStream anchors =
        markdown.anchors().stream().filter(one -> one.id().equals(anchor)).mapToInt(Anchor::start);
    boolean shown =
        IntStream.concat(headings, anchors)
            .anyMatch(
                at ->
                    stretches(entry, 1).stream()
                        .anyMatch(stretch -> stretch.start() <= at && at < stretch.end()));
    return shown ? Ids.onTermPage(anchor, told.sense()) : "";
  }

  /** The beginning of the entry's text, for search engines. */
  static String description(Entry entry) {
    return shortened(beginning(entry).replace('\n', ' '));
  }

  /** The first sentence of the entry's text, and more of its paragraph while that is short. */
  static String opening(Entry entry) {
    String paragraph = beginning(entry).lines().findFirst().orElse("");
    int end = Sentences.end(paragraph, 0);
    for (int next = end; next < Math.min(paragraph.length(), OPENING / 2); ) {
      next = Sentences.end(paragraph, next + 1);
      end = next <= OPENING / 2 ? next : end;
    }
    return shortened(paragraph.substring(0, end), OPENING);
  }

  /** At least so much of the entry's text as is ever shown, a line a paragraph. */
  private static String beginning(Entry entry) {
    StringBuilder text = new StringBuilder();
    for (Stretch stretch : stretches(entry, 2)) {
      int end = Math.min(stretch.end(), stretch.start() + DESCRIPTION);
      text.append(entry.note().markdown().plainText(stretch.start(), end)).append('\n');
      if (text.length() > DESCRIPTION) {
        break;
      }
    }
    return text.toString().strip();
  }

  /** The text cut at a space so that search engines show it whole. */
  static String shortened(String text) {
    return shortened(text, DESCRIPTION);
  }

  private static String shortened(String text, int most) {
    if (text.length() <= most) {
      return text;
    }
    int space = text.lastIndexOf(' ', most - 1);
    int end = space > most / 2 ? space : most - 1;
    return text.substring(0, Character.isLowSurrogate(text.charAt(end)) ? end - 1 : end) + "…";
  }

  private static List<Stretch> stretches(Entry entry, int topLevel) {
    List<Stretch> stretches = new ArrayList<>();
    int start = entry.bodyStart();
    for (Citation citation : entry.citations()) {
      if (citation.start() >= start && citation.end() <= entry.end()) {
        stretches.add(new Stretch(start, citation.start(), topLevel));
        start = citation.end();
      }
    }
    stretches.add(new Stretch(start, entry.end(), topLevel));
    return stretches.stream().filter(stretch -> stretch.start() < stretch.end()).toList();
  }
}
