package malmoi.link;

import static java.util.stream.Collectors.joining;

import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import malmoi.clean.CleanNote;
import malmoi.link.Target.ToNothing;
import malmoi.link.Target.ToTerm;
import malmoi.model.Linkage.Mode;
import malmoi.model.Term;
import malmoi.read.Attachment;
import malmoi.report.Place;
import malmoi.report.Problem;
import malmoi.text.Language;

/** Leads links that give a name: {@code [[name]]} and {@code ![[image.png]]}, as in Obsidian. */
final class WikiLinks {
  private final Destinations to;
  private final TermNames names;

  WikiLinks(Destinations to, TermNames names) {
    this.to = to;
    this.names = names;
  }

  Target lead(LinkAt at) {
    String target = Normalizer.normalize(at.target(), Normalizer.Form.NFC);
    int hash = target.indexOf('#');
    String name = (hash < 0 ? target : target.substring(0, hash)).strip();
    String anchor = hash < 0 ? "" : target.substring(hash + 1).strip();
    if (name.isEmpty()) {
      return to.places().lead(at, at.note(), anchor);
    }
    Optional<Target> named =
        at.isImage()
            ? file(at, name, anchor).or(() -> term(at, target)).or(() -> note(at, name, anchor))
            : term(at, target).or(() -> note(at, name, anchor)).or(() -> file(at, name, anchor));
    return named.or(() -> term(at, name)).orElseGet(() -> unknown(at, name));
  }

  private Optional<Target> term(LinkAt at, String name) {
    List<Term> called = names.called(name);
    return called.size() > 1
        ? Optional.of(ambiguous(at, name, called))
        : called.stream().findFirst().map(WikiLinks::target);
  }

  private Target ambiguous(LinkAt at, String name, List<Term> called) {
    String all =
        called.stream()
            .map(term -> term.headword(at.language()))
            .collect(joining("`, `", "`", "`"));
    at.dead()
        .other(
            Problem.warning(
                at.place(), "link.ambiguous", name, all, ownName(called.get(0), at.language())));
    return new ToNothing();
  }

  /** What means no other term. */
  private String ownName(Term term, Language language) {
    String headword = term.headword(language);
    return names.called(headword).size() == 1 ? headword : term.id();
  }

  private static Target target(Term term) {
    boolean never = term.linkage().mode() == Mode.NEVER;
    return never ? new ToNothing() : new ToTerm(term.id());
  }

  private Optional<Target> note(LinkAt at, String name, String anchor) {
    Optional<CleanNote> note = to.notes().named(name, at.language());
    return note.map(found -> to.places().lead(at, found, anchor));
  }

  private Optional<Target> file(LinkAt at, String name, String anchor) {
    List<Attachment> files = to.files().named(Paths.name(name));
    return files.stream()
        .filter(file -> name.indexOf('/') < 0 || ("/" + file.path()).endsWith("/" + name))
        .findFirst()
        .or(() -> to.files().at(Paths.resolve(Paths.folder(at.file()), name)))
        .map(file -> to.fileLinks().lead(at, file, anchor));
  }

  private Target unknown(LinkAt at, String name) {
    if (at.isImage()) {
      at.dead().path(at, place -> Problem.warning(place, "link.dead", name));
    } else {
      at.dead()
          .name(
              at,
              place ->
                  names
                      .nearest(name)
                      .map(near -> near(place, name, near))
                      .orElseGet(() -> Problem.warning(place, "link.unknown-name", name)));
    }
    return new ToNothing();
  }

  private Problem near(Place place, String name, String near) {
    String file =
        names.called(near).stream().flatMap(WikiLinks::files).findFirst().orElse("terms.yml");
    return Problem.warning(place, "link.unknown-name.near", name, near, file);
  }

  private static Stream<String> files(Term term) {
    return term.senses().stream().map(sense -> sense.entryFor(Language.KO).place().file());
  }
}
