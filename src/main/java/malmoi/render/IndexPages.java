package malmoi.render;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import malmoi.clean.CleanNote;
import malmoi.model.Kind;
import malmoi.model.NotePage;
import malmoi.model.Term;
import malmoi.render.IndexOrder.Placed;
import malmoi.render.IndexPage.Count;
import malmoi.render.IndexPage.Group;
import malmoi.render.IndexPage.Item;
import malmoi.render.IndexPage.Jump;
import malmoi.render.IndexPage.Recent;
import malmoi.render.IndexPage.Tag;
import malmoi.text.Language;

/** Makes the home page of one language. */
final class IndexPages {
  private static final String HANGUL = "ㄱㄴㄷㄹㅁㅂㅅㅇㅈㅊㅋㅌㅍㅎ";
  private static final String LATIN = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
  private static final int MOST_RECENT = 8;

  private final Catalog catalog;
  private final Frames frames;
  private final Language language;
  private final Labels labels;
  private final Names names;
  private final IndexOrder order;

  IndexPages(Catalog catalog, Frames frames, Language language) {
    this.catalog = catalog;
    this.frames = frames;
    this.language = language;
    this.labels = frames.labels(language);
    this.names = catalog.names(language);
    this.order = catalog.order(language);
  }

  IndexPage page() {
    List<Placed> terms = order.of(Kind.TERM);
    List<Item> topics = order.of(Kind.TOPIC).stream().map(this::item).toList();
    List<Item> notes = catalog.glossary().notes().stream().map(this::item).toList();
    Map<Character, List<Item>> byLetter =
        terms.stream()
            .collect(
                Collectors.groupingBy(
                    Placed::letter,
                    LinkedHashMap::new,
                    Collectors.mapping(this::item, Collectors.toList())));
    return new IndexPage(
        frames.of(new Sheet("index.html", "", labels.text("index.about")), language),
        counts(terms.size(), topics.size(), notes.size()),
        jumps(byLetter),
        groups(byLetter),
        topics,
        tags(),
        recent(),
        notes);
  }

  private List<Count> counts(int terms, int topics, int notes) {
    return Stream.of(
            new Count("terms", labels.text("nav.index"), terms),
            new Count("topics", labels.text("index.topics"), topics),
            new Count("tags", labels.text("index.tags"), catalog.tags().all().size()),
            new Count("notes", labels.text("nav.notes"), notes))
        .filter(count -> count.number() > 0)
        .toList();
  }

  /** All letters of the page's language, and those of the other one that lead somewhere. */
  private List<Jump> jumps(Map<Character, List<Item>> byLetter) {
    String own = language == Language.KO ? HANGUL : LATIN;
    List<Jump> jumps = new ArrayList<>();
    for (char letter : own.toCharArray()) {
      jumps.add(new Jump("" + letter, byLetter.containsKey(letter) ? "#" + letter : null));
    }
    for (char letter : byLetter.keySet()) {
      if (own.indexOf(letter) < 0) {
        jumps.add(new Jump(shown(letter), "#" + id(letter)));
      }
    }
    return jumps;
  }

  private List<Group> groups(Map<Character, List<Item>> byLetter) {
    List<Group> groups = new ArrayList<>();
    byLetter.forEach((letter, items) -> groups.add(new Group(shown(letter), id(letter), items)));
    return groups;
  }

  private String shown(char letter) {
    return letter == IndexOrder.OTHER ? labels.text("index.other") : "" + letter;
  }

  private static String id(char letter) {
    return letter == IndexOrder.OTHER ? "other" : "" + letter;
  }

  private Item item(Placed placed) {
    Term term = placed.term();
    return new Item(names.link(term), names.counterpart(term));
  }

  private Item item(NotePage page) {
    Language its = page.noteFor(language).note().language();
    Words title = Words.ofName(page.title(its), its, language);
    return new Item(new Link(title, Hrefs.toNote(page.path(), "")), Optional.empty());
  }

  /** What was changed last; a translation and its original are one. */
  private List<Recent> recent() {
    Map<String, Recent> recent = new LinkedHashMap<>();
    for (CleanNote note : catalog.changes().latest(catalog.glossary().cleanNotes())) {
      String day = catalog.changes().day(note).orElseThrow().toString();
      pageOf(note).ifPresent(link -> recent.putIfAbsent(link.href(), new Recent(link, day)));
      if (recent.size() == MOST_RECENT) {
        break;
      }
    }
    return List.copyOf(recent.values());
  }

  /** The page of the whole note, or else of the entry that it is. */
  private Optional<Link> pageOf(CleanNote note) {
    return catalog
        .notePage(note)
        .map(page -> item(page).link())
        .or(() -> catalog.told(note).stream().findFirst().map(told -> names.link(told.term())));
  }

  private List<Tag> tags() {
    return catalog.tags().all().stream().map(this::tag).toList();
  }

  private Tag tag(String name) {
    List<Link> terms = order.sorted(catalog.tags().terms(name)).stream().map(names::link).toList();
    return new Tag(Words.ofScript(name, language), catalog.tags().id(name), terms);
  }
}
