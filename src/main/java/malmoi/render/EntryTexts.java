package malmoi.render;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import malmoi.clean.CleanNote;
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

  /**
   * What stands above the first heading of an entry's text, or under one of its highest headings.
   *
   * @param stretches of block HTML; none where nothing stands
   */
  record Section(List<Markup> stretches) {}

  private final Catalog catalog;
  private final Setting setting;
  private final Map<Entry, List<Section>> bodies = new IdentityHashMap<>();

  /**
   * What differs between the places that show a term.
   *
   * @param notes gives the text of a note with its links
   * @param prefix of all ids in the term's texts
   * @param depth added to the levels of headings
   * @param alone whether nothing but this place shows the notes
   */
  record Setting(Function<CleanNote, NoteText> notes, String prefix, int depth, boolean alone) {}

  /** The texts on the term's own pages. */
  EntryTexts(Catalog catalog) {
    this(catalog, new Setting(catalog::text, "", 0, false));
  }

  EntryTexts(Catalog catalog, Setting setting) {
    this.catalog = catalog;
    this.setting = setting;
  }

  /**
   * The text under the entry's heading.
   *
   * @param sense which of the term's senses it tells, from 1
   * @param topLevel of the headings in it
   */
  List<Section> body(Entry entry, int sense, int topLevel) {
    return bodies.computeIfAbsent(
        entry,
        key ->
            sections(
                entry, topLevel + setting.depth, ids(entry, sense), setting.prefix + sense + "-"));
  }

  /** Whether their translations may stand beside them. */
  boolean areTwofold() {
    return !setting.alone;
  }

  private Map<Integer, String> ids(Entry entry, int sense) {
    NoteText note = setting.notes.apply(entry.note());
    Map<Integer, String> ids = new HashMap<>();
    for (Heading heading : note.headings(entry.bodyStart(), entry.end())) {
      if (!heading.anchor().isEmpty()) {
        ids.put(heading.start(), setting.prefix + Ids.onTermPage(heading.anchor(), sense));
      }
    }
    if (setting.alone || catalog.notePage(entry.note()).isEmpty()) {
      for (Anchor anchor : entry.note().markdown().anchors()) {
        ids.put(anchor.start(), setting.prefix + Ids.onTermPage(anchor.id(), sense));
      }
    }
    return ids;
  }

  private List<Section> sections(
      Entry entry, int topLevel, Map<Integer, String> ids, String scope) {
    NoteText note = setting.notes.apply(entry.note());
    List<Section> sections = new ArrayList<>();
    int made = 0;
    for (List<Stretch> section : parted(note, entry, topLevel)) {
      List<Markup> stretches = new ArrayList<>();
      for (Stretch stretch : section) {
        made++;
        stretches.add(note.blocks(stretch, ids, scope + made + "-"));
      }
      sections.add(new Section(stretches));
    }
    return sections;
  }

  /** The entry's stretches, parted before each of its highest headings. */
  private static List<List<Stretch>> parted(NoteText note, Entry entry, int topLevel) {
    int highest = 6;
    for (Heading heading : note.headings(entry.bodyStart(), entry.end())) {
      highest = Math.min(highest, heading.level());
    }
    List<List<Stretch>> parted = new ArrayList<>();
    parted.add(new ArrayList<>());
    for (Stretch stretch : stretches(entry, topLevel)) {
      int start = stretch.start();
      for (Heading heading : note.headings(start, stretch.end())) {
        if (heading.level() == highest) {
          add(new Stretch(start, heading.start(), topLevel), parted);
          parted.add(new ArrayList<>());
          start = heading.start();
        }
      }
      add(new Stretch(start, stretch.end(), topLevel), parted);
    }
    return parted;
  }

  private static void add(Stretch stretch, List<List<Stretch>> parted) {
    if (stretch.start() < stretch.end()) {
      parted.get(parted.size() - 1).add(stretch);
    }
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
    Markdown markdown = entry.note().markdown();
    String prose =
        beginning(
            entry, stretch -> markdown.beginning(stretch.start(), stretch.end(), DESCRIPTION));
    return prose.isEmpty()
        ? beginning(
            entry,
            stretch ->
                markdown.plainText(
                    stretch.start(), Math.min(stretch.end(), stretch.start() + DESCRIPTION)))
        : prose;
  }

  private static String beginning(Entry entry, Function<Stretch, String> texts) {
    StringBuilder text = new StringBuilder();
    for (Stretch stretch : stretches(entry, 2)) {
      text.append(texts.apply(stretch)).append('\n');
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
