package malmoi.render;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import malmoi.clean.Correction;
import malmoi.model.Entry;
import malmoi.model.Sense;
import malmoi.model.Term;
import malmoi.render.EntryTexts.Section;
import malmoi.render.TermPage.Account;
import malmoi.render.TermPage.Origin;
import malmoi.render.TermPage.Passage;
import malmoi.site.Address;
import malmoi.text.HeadingText;
import malmoi.text.Language;

/** Gives what the notes say of a term, on the pages of one language. */
final class Accounts {
  private final Catalog catalog;
  private final Address address;
  private final Labels labels;
  private final Language pages;

  Accounts(Catalog catalog, Address address, Labels labels, Language pages) {
    this.catalog = catalog;
    this.address = address;
    this.labels = labels;
    this.pages = pages;
  }

  /** One account a sense. */
  List<Account> of(Term term, EntryTexts texts) {
    List<Account> accounts = new ArrayList<>();
    for (Sense sense : term.senses()) {
      accounts.add(account(term, sense, accounts.size() + 1, texts));
    }
    return accounts;
  }

  private Account account(Term term, Sense sense, int number, EntryTexts texts) {
    Entry entry = sense.entryFor(pages);
    boolean alone = term.senses().size() == 1;
    boolean headed = !alone || !saysOnlyNames(entry.heading(), term);
    int level = headed ? 3 : 2;
    return new Account(
        alone ? 0 : number,
        headed ? Optional.of(heading(entry, alone)) : Optional.empty(),
        Words.foreign(entry.language(), pages),
        status(entry, sense),
        passages(texts.body(entry, number, level), twin(sense, number, level, texts)),
        pages.other().tag(),
        origin(entry));
  }

  /** The text in the other language, when the page has its own and is not the only one. */
  private List<Section> twin(Sense sense, int number, int level, EntryTexts texts) {
    boolean isTwofold =
        texts.areTwofold()
            && sense.entries().in(pages).isPresent()
            && catalog.glossary().imprint().languages().contains(pages.other());
    return sense
        .entries()
        .in(pages.other())
        .filter(other -> isTwofold)
        .map(other -> texts.body(other, number, level))
        .orElse(List.of());
  }

  /** Section by section where both have as many, else as one. */
  private static List<Passage> passages(List<Section> own, List<Section> twin) {
    if (twin.isEmpty() || own.size() != twin.size()) {
      return List.of(new Passage(stretches(own), stretches(twin)));
    }
    List<Passage> passages = new ArrayList<>();
    for (int k = 0; k < own.size(); k++) {
      passages.add(new Passage(own.get(k).stretches(), twin.get(k).stretches()));
    }
    return passages;
  }

  private static List<Markup> stretches(List<Section> sections) {
    return sections.stream().flatMap(section -> section.stretches().stream()).toList();
  }

  /** Whether the heading is a name of the term, or {@code 컨테이너(Container)}: both names. */
  private static boolean saysOnlyNames(String heading, Term term) {
    String said = letters(heading);
    String ko = letters(term.headword(Language.KO));
    String en = letters(term.headword(Language.EN));
    return said.equals(ko + en)
        || said.equals(en + ko)
        || term.names().ko().contains(heading)
        || term.names().en().contains(heading);
  }

  private static String letters(String text) {
    StringBuilder letters = new StringBuilder();
    text.codePoints().filter(Character::isLetterOrDigit).forEach(letters::appendCodePoint);
    return letters.toString();
  }

  /** Its own number gives way to that of the sense. */
  private Markup heading(Entry entry, boolean alone) {
    String heading = alone ? entry.heading() : HeadingText.unnumbered(entry.heading());
    return Words.ofName(heading, pages, pages).text();
  }

  private Optional<String> status(Entry entry, Sense sense) {
    if (entry.language() != pages) {
      return Optional.of(labels.text("term.untranslated"));
    }
    return sense
        .entries()
        .in(catalog.glossary().imprint().defaultLanguage())
        .flatMap(original -> catalog.changes().outdated(entry.note(), original.note()))
        .map(day -> labels.text("term.outdated", day));
  }

  private Origin origin(Entry entry) {
    return new Origin(
        new NoteLinks(catalog, pages).to(entry),
        address.sourceOf(entry.place()),
        address.editorOf(entry.place()),
        mended(entry));
  }

  /** Each word once, though it was mended more often. */
  private List<Link> mended(Entry entry) {
    Map<String, Link> mended = new LinkedHashMap<>();
    for (Correction correction : entry.corrections()) {
      String row = "corrections.html#c" + catalog.row(correction);
      mended.putIfAbsent(correction.after(), new Link(after(correction, entry.language()), row));
    }
    return List.copyOf(mended.values());
  }

  private Words after(Correction correction, Language language) {
    return correction.after().isBlank()
        ? Words.of(labels.text("corrections.removed"), pages, pages)
        : Words.of(correction.after().strip(), language, pages);
  }
}
