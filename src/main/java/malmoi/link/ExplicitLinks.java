package malmoi.link;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import malmoi.clean.CleanNote;
import malmoi.link.Target.ToAddress;
import malmoi.link.Target.ToNote;
import malmoi.link.Target.ToNothing;
import malmoi.link.Target.ToTerm;
import malmoi.model.Entry;
import malmoi.model.Glossary;
import malmoi.model.Linkage.Mode;
import malmoi.model.NotePage;
import malmoi.model.Sense;
import malmoi.model.Term;
import malmoi.report.Place;
import malmoi.report.Problem;
import malmoi.report.Problems;
import malmoi.text.Language;
import malmoi.text.Markdown.Heading;
import malmoi.text.Markdown.Link;
import malmoi.text.WebAddress;

/**
 * Leads the links that authors wrote to pages: {@code [[name]]} and {@code
 * [text](note.md#heading)}.
 */
final class ExplicitLinks {
  private static final Pattern SCHEME = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:.*");
  private static final Pattern ALLOWED = Pattern.compile("(?i)(?:https?|mailto):.*");

  private final TermNames names;
  private final Problems problems;

  /** The term of a note that is one entry, and the page of a collection, by the file's path. */
  private final Map<String, Term> entryNotes = new HashMap<>();

  private final Map<String, NotePage> pages = new HashMap<>();
  private final Map<String, NotePage> pagesByName = new HashMap<>();

  ExplicitLinks(Glossary glossary, Problems problems) {
    this.names = new TermNames(glossary);
    this.problems = problems;
    glossary.terms().forEach(this::addEntries);
    for (NotePage page : glossary.notes()) {
      for (Language language : Language.values()) {
        page.notes().in(language).ifPresent(note -> add(note, page));
      }
    }
  }

  /** Where each link of the note leads, by the offset at which it begins. */
  NavigableMap<Integer, Target> targets(CleanNote note) {
    NavigableMap<Integer, Target> targets = new TreeMap<>();
    for (Link link : note.markdown().links()) {
      Place place = note.place(link.start(), link.end());
      Target target =
          link.form() == Link.Form.WIKI ? named(link, note, place) : pointed(link, note, place);
      targets.put(link.start(), target);
    }
    return targets;
  }

  private void addEntries(Term term) {
    for (Sense sense : term.senses()) {
      for (Language language : Language.values()) {
        sense.entries().in(language).map(Entry::note).ifPresent(note -> add(note, term));
      }
    }
  }

  private void add(CleanNote note, Term term) {
    if (note.frontMatter().title().isPresent()) {
      entryNotes.put(note.note().file().path(), term);
    }
  }

  private void add(CleanNote note, NotePage page) {
    pages.put(note.note().file().path(), page);
    pagesByName.putIfAbsent(note.note().name().toLowerCase(Locale.ROOT), page);
  }

  private Target named(Link link, CleanNote note, Place place) {
    String[] parts = link.target().split("#", 2);
    String name = parts[0].strip();
    String anchor = parts.length > 1 ? parts[1] : "";
    if (name.isEmpty()) {
      return toHeading(note, anchor, place);
    }
    Optional<Term> term = names.find(name);
    if (term.isPresent()) {
      boolean never = term.get().linkage().mode() == Mode.NEVER;
      return never ? new ToNothing() : new ToTerm(term.get().id());
    }
    NotePage page = pagesByName.get(name.toLowerCase(Locale.ROOT));
    if (page != null) {
      return toPage(page, note.note().language(), anchor, place);
    }
    tellUnknown(name, place);
    return new ToNothing();
  }

  private void tellUnknown(String name, Place place) {
    Optional<String> near = names.nearest(name);
    if (near.isEmpty()) {
      problems.tell(Problem.warning(place, "link.unknown-name", name));
      return;
    }
    String file = names.find(near.get()).flatMap(ExplicitLinks::fileOf).orElse("terms.yml");
    problems.tell(Problem.warning(place, "link.unknown-name.near", name, near.get(), file));
  }

  private static Optional<String> fileOf(Term term) {
    return term.senses().stream()
        .map(sense -> sense.entryFor(Language.KO).place().file())
        .findFirst();
  }

  private Target pointed(Link link, CleanNote note, Place place) {
    String target = link.target();
    if (ALLOWED.matcher(target).matches()) {
      return new ToAddress(target);
    }
    if (target.startsWith("#")) {
      return toHeading(note, WebAddress.decoded(target.substring(1)), place);
    }
    if (!SCHEME.matcher(target).matches()) {
      String[] parts = target.split("#", 2);
      String anchor = parts.length > 1 ? WebAddress.decoded(parts[1]) : "";
      String path = resolved(note.note().file().path(), WebAddress.decoded(parts[0]));
      if (entryNotes.containsKey(path)) {
        return new ToTerm(entryNotes.get(path).id());
      }
      if (pages.containsKey(path)) {
        return toPage(pages.get(path), note.note().language(), anchor, place);
      }
    }
    problems.tell(Problem.warning(place, "link.dead", target));
    return new ToNothing();
  }

  private Target toHeading(CleanNote note, String anchor, Place place) {
    NotePage page = pages.get(note.note().file().path());
    return page == null
        ? new ToAddress("#" + anchor)
        : toPage(page, note.note().language(), anchor, place);
  }

  private Target toPage(NotePage page, Language language, String anchor, Place place) {
    CleanNote note = page.noteFor(language);
    Optional<Heading> heading = anchor.isEmpty() ? Optional.empty() : note.heading(anchor);
    if (!anchor.isEmpty() && heading.isEmpty()) {
      String file = note.note().file().path();
      problems.tell(Problem.warning(place, "link.dead-anchor", anchor, file));
    }
    return new ToNote(page.path(), heading.map(Heading::anchor).orElse(""));
  }

  /** The path that a relative link in a file leads to. */
  private static String resolved(String file, String target) {
    String from = target.startsWith("/") ? "" : file.substring(0, file.lastIndexOf('/') + 1);
    java.util.ArrayDeque<String> steps = new java.util.ArrayDeque<>();
    for (String step : (from + target).split("/")) {
      if (step.equals("..")) {
        steps.pollLast();
      } else if (!step.isEmpty() && !step.equals(".")) {
        steps.addLast(step);
      }
    }
    return String.join("/", steps);
  }
}
