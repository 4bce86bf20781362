package malmoi.render;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import malmoi.clean.CleanNote;
import malmoi.link.CopiedFile;
import malmoi.model.Entry;
import malmoi.model.Glossary;
import malmoi.model.Kind;
import malmoi.model.NotePage;
import malmoi.model.Term;
import malmoi.render.Booklet.Chapter;
import malmoi.render.Booklet.Cited;
import malmoi.render.Booklet.Imprint;
import malmoi.render.Booklet.Item;
import malmoi.render.Booklet.Other;
import malmoi.render.Catalog.Told;
import malmoi.render.IndexOrder.Placed;
import malmoi.site.Address;
import malmoi.text.Language;
import malmoi.text.Parallel;
import malmoi.text.WebAddress;

/** Sets the whole glossary as one text in one language. */
final class Booklets {
  /** A browser prints some thousand pages at most, and mail carries some megabytes. */
  static final int MOST_TERMS = 2000;

  /**
   * How it stands on its page.
   *
   * @param prefix of the ids of entries: empty, or that of the page's second language
   * @param pictures gives the address of a picture
   * @param other leads to the page's other booklet: the prefix of its entries
   */
  record Binding(String prefix, Function<CopiedFile, String> pictures, Optional<String> other) {}

  private final Catalog catalog;
  private final Frames frames;
  private final Address address;
  private final Language language;
  private final Binding binding;
  private final Names names;
  private final Accounts accounts;
  private final References references;
  private final Map<String, NoteText> texts = new ConcurrentHashMap<>();

  Booklets(Catalog catalog, Frames frames, Address address, Language language, Binding binding) {
    this.catalog = catalog;
    this.frames = frames;
    this.address = address;
    this.language = language;
    this.binding = binding;
    this.names = catalog.names(language);
    this.accounts = new Accounts(catalog, address, frames.labels(language), language);
    this.references = new References(catalog, language);
  }

  /** Whether a glossary is small enough for one. */
  static boolean fit(Glossary glossary) {
    return glossary.terms().size() <= MOST_TERMS;
  }

  Booklet booklet() {
    Glossary glossary = catalog.glossary();
    String title = glossary.imprint().title().in(language);
    Optional<Words> subtitle =
        Optional.of(language.other())
            .filter(glossary.imprint().languages()::contains)
            .filter(other -> !glossary.imprint().title().in(other).equals(title))
            .map(other -> Words.of(glossary.imprint().title().in(other), other, language));
    return new Booklet(
        frames.labels(language), language, title, subtitle, imprint(), chapters(), hasCode());
  }

  private Imprint imprint() {
    Frame.Colophon colophon = frames.colophon();
    return new Imprint(
        colophon.authors(),
        colophon.license(),
        address.url().map(Booklets::address),
        address.repository().map(Booklets::address),
        colophon.generator());
  }

  private static Booklet.Address address(String href) {
    return new Booklet.Address(href, WebAddress.shown(href));
  }

  private boolean hasCode() {
    return catalog.glossary().cleanNotes().stream()
        .anyMatch(note -> catalog.colors().concern(note, 0, note.markdown().length()));
  }

  /** A letter each, then the topics. */
  private List<Chapter> chapters() {
    Labels labels = frames.labels(language);
    IndexOrder order = catalog.order(language);
    Map<Character, List<Placed>> letters = new LinkedHashMap<>();
    order
        .of(Kind.TERM)
        .forEach(at -> letters.computeIfAbsent(at.letter(), key -> new ArrayList<>()).add(at));
    List<Chapter> chapters = new ArrayList<>();
    letters.forEach(
        (letter, terms) -> {
          boolean other = letter == IndexOrder.OTHER;
          String title = other ? labels.text("index.other") : letter.toString();
          chapters.add(chapter(title, other ? "other" : title, terms));
        });
    List<Placed> topics = order.of(Kind.TOPIC);
    if (!topics.isEmpty()) {
      chapters.add(chapter(labels.text("index.topics"), "topics", topics));
    }
    return chapters;
  }

  private Chapter chapter(String title, String id, List<Placed> terms) {
    return new Chapter(title, id, Parallel.map(terms, placed -> item(placed.term())));
  }

  private Item item(Term term) {
    List<Entry> entries = term.senses().stream().map(sense -> sense.entryFor(language)).toList();
    EntryTexts own =
        new EntryTexts(catalog, new EntryTexts.Setting(this::text, within(term), 2, true));
    return new Item(
        id(term.id()),
        names.link(term).words(),
        names.counterpart(term),
        binding.other.map(prefix -> other(prefix + Ids.inBooklet(term.id()))),
        names.aliases(term),
        term.tags().stream().map(tag -> Words.ofScript(tag, language)).toList(),
        accounts.of(term, own),
        entries.isEmpty()
            ? Optional.of(frames.labels(language).text("term.wanted"))
            : Optional.empty(),
        references.of(entries).stream().map(Booklets::cited).toList());
  }

  private Other other(String id) {
    return new Other("#" + id, language.other().tag(), language.other().ownName());
  }

  private static Cited cited(Reference source) {
    Optional<String> shown = Optional.ofNullable(source.href()).map(WebAddress::shown);
    return new Cited(
        source, shown.filter(text -> !source.title().text().equals(Markup.escaped(text))));
  }

  /** The note's text with its links within the booklet. */
  private NoteText text(CleanNote note) {
    return texts.computeIfAbsent(
        note.note().file().path(),
        path -> new NoteText(catalog.linked(note), new BookletLinks(this, catalog, note)));
  }

  /** The id of a term's entry. */
  String id(String term) {
    return binding.prefix + Ids.inBooklet(term);
  }

  /** The id of an anchor of a note, in the entry that holds it; else the entry's. */
  String id(Told told, String anchor) {
    Entry shown = told.term().senses().get(told.sense() - 1).entryFor(language);
    String inside = shown == told.entry() ? EntryTexts.id(told, anchor) : "";
    return inside.isEmpty() ? id(told.term().id()) : within(told.term()) + inside;
  }

  /** What ids in a term's entry begin with. */
  private String within(Term term) {
    return language.tag() + "/" + term.id() + ".";
  }

  String picture(CopiedFile file) {
    return binding.pictures.apply(file);
  }

  /** The absolute address of a file of the site. */
  Optional<String> published(String path) {
    return address.of(path);
  }

  /** The absolute address of the page of a whole note. */
  Optional<String> published(NotePage page) {
    return address.of(language.tag() + "/" + ReadingPages.path(page));
  }
}
