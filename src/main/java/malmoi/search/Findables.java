package malmoi.search;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import malmoi.clean.CleanNote;
import malmoi.link.LinkedGlossary;
import malmoi.model.Citation;
import malmoi.model.Entry;
import malmoi.model.Glossary;
import malmoi.model.NotePage;
import malmoi.model.Sense;
import malmoi.model.Source;
import malmoi.model.Term;
import malmoi.text.Bilingual;
import malmoi.text.Language;
import malmoi.text.Markdown.Heading;
import malmoi.text.Parallel;
import malmoi.text.WebAddress;

/** Gathers what a search can find: terms and topics by id, then notes by path. */
final class Findables {
  private final Glossary glossary;
  private final Map<String, Source> sources;

  Findables(LinkedGlossary linked) {
    this.glossary = linked.glossary();
    this.sources = glossary.sourcesByAddress();
  }

  List<Findable> all() {
    Map<String, NavigableMap<Integer, Integer>> entries = entriesByNote();
    return Stream.concat(
            Parallel.map(glossary.terms(), this::of).stream(),
            Parallel.map(glossary.notes(), note -> of(note, entries)).stream())
        .toList();
  }

  private Findable of(Term term) {
    List<Entry> entries = entries(term);
    return new Findable(
        term.kind().ordinal(),
        term.id(),
        term.names(),
        term.tags(),
        sites(entries),
        more(entries),
        Bilingual.of(language -> passages(entries, language)));
  }

  private static List<Entry> entries(Term term) {
    List<Entry> entries = new ArrayList<>();
    for (Sense sense : term.senses()) {
      for (Language language : Language.values()) {
        sense.entries().in(language).ifPresent(entries::add);
      }
    }
    return entries;
  }

  private static List<Passage> passages(List<Entry> entries, Language language) {
    return entries.stream()
        .filter(entry -> entry.language() == language)
        .flatMap(entry -> passages(entry).stream())
        .toList();
  }

  /** What the entry says, without the lines that only name a source. */
  private static List<Passage> passages(Entry entry) {
    List<Passage> passages = new ArrayList<>();
    int start = entry.bodyStart();
    for (Citation citation : entry.citations()) {
      if (citation.start() >= start && citation.end() <= entry.end()) {
        passages.add(new Passage(entry.note().markdown(), start, citation.start()));
        start = citation.end();
      }
    }
    passages.add(new Passage(entry.note().markdown(), start, entry.end()));
    return passages;
  }

  private List<String> sites(List<Entry> entries) {
    Set<String> sites = new LinkedHashSet<>();
    cited(entries).forEach(source -> site(source.address()).ifPresent(sites::add));
    return List.copyOf(sites);
  }

  private static Optional<String> site(String address) {
    try {
      return Optional.ofNullable(URI.create(address).getHost())
          .map(host -> host.startsWith("www.") ? host.substring(4) : host);
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** The entries' own headings, and what their sources are called and where they are. */
  private String more(List<Entry> entries) {
    Stream<String> sources =
        cited(entries)
            .flatMap(
                source ->
                    Stream.of(
                        source.title(),
                        source.publisher().orElse(""),
                        WebAddress.shown(source.address())));
    return Stream.concat(entries.stream().map(Entry::heading), sources)
        .distinct()
        .collect(Collectors.joining("\n"));
  }

  private Stream<Source> cited(List<Entry> entries) {
    return entries.stream()
        .flatMap(entry -> entry.citations().stream())
        .map(Citation::source)
        .distinct()
        .map(sources::get);
  }

  /** The note with the text that belongs to none of its entries. */
  private Findable of(NotePage page, Map<String, NavigableMap<Integer, Integer>> entries) {
    return new Findable(
        Findable.NOTE,
        "notes/" + page.path(),
        page.titles().map(title -> title.map(Heading::text).stream().toList()),
        List.of(),
        List.of(),
        "",
        page.notes().map(note -> note.map(each -> between(each, entries)).orElse(List.of())));
  }

  private static List<Passage> between(
      CleanNote note, Map<String, NavigableMap<Integer, Integer>> entries) {
    List<Passage> passages = new ArrayList<>();
    int at = 0;
    for (var entry : entries.getOrDefault(path(note), new TreeMap<>()).entrySet()) {
      passages.add(new Passage(note.markdown(), at, entry.getKey()));
      at = Math.max(at, entry.getValue());
    }
    passages.add(new Passage(note.markdown(), at, note.markdown().length()));
    return passages;
  }

  /** Of each note the stretches that are entries. */
  private Map<String, NavigableMap<Integer, Integer>> entriesByNote() {
    Map<String, NavigableMap<Integer, Integer>> byNote = new HashMap<>();
    for (Term term : glossary.terms()) {
      for (Entry entry : entries(term)) {
        byNote
            .computeIfAbsent(path(entry.note()), note -> new TreeMap<>())
            .merge(entry.start(), entry.end(), Math::max);
      }
    }
    return byNote;
  }

  private static String path(CleanNote note) {
    return note.note().file().path();
  }
}
