package malmoi.render;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import malmoi.link.Backlink;
import malmoi.model.Entry;
import malmoi.model.Term;
import malmoi.render.TermPage.Account;
import malmoi.render.TermPage.Mentioning;
import malmoi.render.TermPage.Permalink;
import malmoi.render.TermPage.Quotation;
import malmoi.site.Address;
import malmoi.text.Language;

/** Makes the pages of terms and topics in one language. */
final class TermPages {
  /** So many entries that mention a term, and a few more, are in sight at once. */
  private static final int IN_SIGHT = 8;

  private final Catalog catalog;
  private final Frames frames;
  private final Address address;
  private final Language language;
  private final Names names;
  private final Accounts accounts;
  private final References references;
  private final Vicinities vicinities;
  private final Map<String, Link> tags = new ConcurrentHashMap<>();

  TermPages(Catalog catalog, Frames frames, Address address, Language language) {
    this.catalog = catalog;
    this.frames = frames;
    this.address = address;
    this.language = language;
    this.names = catalog.names(language);
    this.accounts = new Accounts(catalog, address, frames.labels(language), language);
    this.references = new References(catalog, language);
    this.vicinities = new Vicinities(catalog, language);
  }

  /**
   * The page of a term.
   *
   * @param texts of its entries, and where its neighbours lie: the same on the pages of both
   *     languages
   */
  TermPage of(Term term, EntryTexts texts, Optional<Neighbourhood> near) {
    List<Entry> entries = term.senses().stream().map(sense -> sense.entryFor(language)).toList();
    List<Account> told = accounts.of(term, texts);
    Optional<String> status = status(told);
    List<Mentioning> mentionings = mentionings(term);
    int inSight = mentionings.size() > IN_SIGHT + 2 ? IN_SIGHT : mentionings.size();
    IndexOrder order = catalog.order(language);
    return new TermPage(
        frames.of(sheet(term, entries, isTwofold(told)), language),
        names.link(term).words(),
        names.counterpart(term),
        names.aliases(term),
        label("kind." + term.kind().word()),
        term.tags().stream().map(tag -> tags.computeIfAbsent(tag, this::tag)).toList(),
        status.isPresent() ? told.stream().map(Account::withoutStatus).toList() : told,
        status,
        near.map(vicinities::of),
        mentioned(term, entries),
        links(catalog.related(term)),
        mentionings.subList(0, inSight),
        mentionings.subList(inSight, mentionings.size()),
        references.of(entries),
        permalink(term),
        issue(term),
        order.before(term).map(names::link),
        order.after(term).map(names::link));
  }

  /** What is to be said of all accounts alike. */
  private Optional<String> status(List<Account> told) {
    if (told.isEmpty()) {
      return Optional.of(label("term.wanted"));
    }
    Optional<String> first = told.get(0).status();
    return first.filter(status -> told.stream().allMatch(each -> each.status().equals(first)));
  }

  private static boolean isTwofold(List<Account> told) {
    return told.stream()
        .flatMap(account -> account.passages().stream())
        .anyMatch(passage -> !passage.twin().isEmpty());
  }

  private Sheet sheet(Term term, List<Entry> entries, boolean twofold) {
    String description =
        entries.stream()
            .map(EntryTexts::description)
            .filter(text -> !text.isEmpty())
            .findFirst()
            .orElseGet(() -> label("term.wanted"));
    boolean code =
        entries.stream()
            .anyMatch(
                entry -> catalog.colors().concern(entry.note(), entry.bodyStart(), entry.end()));
    return new Sheet(term.id() + ".html", term.headword(language), description, code, twofold);
  }

  private Link tag(String tag) {
    return new Link(
        Words.ofScript(tag, language), "index.html#" + Hrefs.to(catalog.tags().id(tag)));
  }

  private Permalink permalink(Term term) {
    String path = term.permalink();
    return new Permalink("../" + Hrefs.to(path), address.of(path).orElse(null));
  }

  private Optional<String> issue(Term term) {
    String path = language.tag() + "/" + term.id() + ".html";
    return address.issueOf(
        frames.labels(language).text("term.issue.title", term.headword(language)),
        frames.labels(language).text("term.issue.body", address.of(path).orElse(path)));
  }

  /** The other terms that the page's text links, in its order. */
  private List<Link> mentioned(Term term, List<Entry> entries) {
    Set<String> ids = new LinkedHashSet<>();
    for (Entry entry : entries) {
      ids.addAll(catalog.linked(entry.note()).terms(entry.bodyStart(), entry.end()));
    }
    ids.remove(term.id());
    return links(ids);
  }

  private List<Link> links(Collection<String> ids) {
    List<Link> links = new ArrayList<>();
    for (String id : ids) {
      links.add(names.link(id));
    }
    return links;
  }

  /** What each entry says of the term; the sayings of one entry stand together. */
  private List<Mentioning> mentionings(Term term) {
    List<Backlink> backlinks = catalog.backlinks(term);
    List<Mentioning> mentionings = new ArrayList<>();
    for (int start = 0, end; start < backlinks.size(); start = end) {
      String speaker = backlinks.get(start).from();
      for (end = start + 1; end < backlinks.size(); end++) {
        if (!backlinks.get(end).from().equals(speaker)) {
          break;
        }
      }
      mentionings.add(
          new Mentioning(names.link(speaker), quotations(backlinks.subList(start, end))));
    }
    return mentionings;
  }

  /** The sentences in the page's language, or else those in the other one. */
  private List<Quotation> quotations(List<Backlink> backlinks) {
    List<Quotation> own = quotations(backlinks, language);
    return own.isEmpty() ? quotations(backlinks, language.other()) : own;
  }

  private List<Quotation> quotations(List<Backlink> backlinks, Language its) {
    List<Quotation> quotations = new ArrayList<>();
    for (Backlink backlink : backlinks) {
      if (backlink.language() == its) {
        quotations.add(
            new Quotation(
                Words.foreign(its, language),
                backlink.before(),
                backlink.mention(),
                backlink.after()));
      }
    }
    return quotations;
  }

  private String label(String key) {
    return frames.labels(language).text(key);
  }
}
