package malmoi.render;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import malmoi.clean.Correction;
import malmoi.model.Entry;
import malmoi.model.Term;
import malmoi.render.TermPage.Account;
import malmoi.render.TermPage.Origin;
import malmoi.site.Address;
import malmoi.text.Language;
import malmoi.text.Markdown;

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
    for (var sense : term.senses()) {
      Entry entry = sense.entryFor(pages);
      int number = accounts.size() + 1;
      boolean alone = term.senses().size() == 1;
      boolean headed = !alone || !term.names().in(entry.language()).contains(entry.heading());
      accounts.add(
          new Account(
              alone ? 0 : number,
              headed ? Optional.of(heading(entry)) : Optional.empty(),
              Words.foreign(entry.language(), pages),
              untranslated(entry),
              texts.body(entry, number, headed ? 3 : 2),
              origin(entry)));
    }
    return accounts;
  }

  private Markup heading(Entry entry) {
    return Words.ofName(entry.heading(), pages, pages).text();
  }

  private Optional<String> untranslated(Entry entry) {
    return entry.language() == pages
        ? Optional.empty()
        : Optional.of(labels.text("term.untranslated"));
  }

  private Origin origin(Entry entry) {
    return new Origin(
        new NoteLinks(catalog, pages).to(entry),
        address.sourceOf(entry.place()),
        address.editorOf(entry.place()),
        mended(entry));
  }

  private List<Link> mended(Entry entry) {
    Map<String, Link> mended = new LinkedHashMap<>();
    int row = catalog.firstRow(entry.note());
    for (Correction correction : entry.note().corrections()) {
      if (entry.start() <= correction.offset() && correction.offset() < entry.end()) {
        Link link = new Link(after(correction, entry.language()), "corrections.html#c" + row);
        mended.putIfAbsent(correction.after(), link);
      }
      row++;
    }
    return List.copyOf(mended.values());
  }

  private Words after(Correction correction, Language language) {
    return correction.after().isBlank()
        ? Words.of(labels.text("corrections.removed"), pages, pages)
        : Words.of(correction.after().strip(), language, pages);
  }
}
