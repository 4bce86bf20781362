package malmoi.link;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import malmoi.clean.CleanNote;
import malmoi.link.Backlinks.Saying;
import malmoi.link.EntryTerms.Speakers;
import malmoi.link.Target.ToTerm;
import malmoi.text.Markdown;
import malmoi.text.Markdown.Heading;
import malmoi.text.Markdown.Link;
import malmoi.text.Markdown.Run;

/** Finds the mentions in one note: those to link, and the sentences in which entries speak. */
final class NoteLinker {

  /** A linked note, and what its entries say of other terms. */
  record Linked(LinkedNote note, List<Saying> sayings) {}

  /** A term within a section or an entry. */
  private record Once(int section, String speaker, String term) {}

  private final CleanNote note;
  private final NavigableMap<Integer, Target> targets;
  private final Speakers speakers;
  private final Linking linking;
  private final TreeSet<Integer> sections = new TreeSet<>();
  private final TreeMap<Integer, Mention> explicit = new TreeMap<>();
  private final Set<Once> linked = new HashSet<>();
  private final Set<Once> said = new HashSet<>();
  private final List<Mention> mentions = new ArrayList<>();
  private final List<Saying> sayings = new ArrayList<>();

  NoteLinker(
      CleanNote note, NavigableMap<Integer, Target> targets, EntryTerms entries, Linking linking) {
    this.note = note;
    this.targets = targets;
    this.speakers = entries.of(note);
    this.linking = linking;
  }

  Linked link(MentionFinder finder) {
    Markdown markdown = note.markdown();
    markdown.headings().stream().map(Heading::start).forEach(sections::add);
    for (Link link : markdown.links()) {
      if (targets.get(link.start()) instanceof ToTerm term) {
        Mention mention = new Mention(link.start(), link.end(), term.id());
        explicit.put(link.start(), mention);
        linked.add(once(mention));
      }
    }
    for (Run run : markdown.runs(0, markdown.length())) {
      if (!run.code()) {
        link(run, finder);
      }
    }
    return new Linked(new LinkedNote(note, mentions, targets), sayings);
  }

  private void link(Run run, MentionFinder finder) {
    List<Mention> all = new ArrayList<>(explicit.isEmpty() ? List.of() : explicitIn(run));
    if (linking != Linking.NONE) {
      for (Mention mention : finder.in(run)) {
        if (isLinked(mention)) {
          mentions.add(mention);
          all.add(mention);
        }
      }
    }
    all.sort(Comparator.comparingInt(Mention::start));
    all.forEach(mention -> say(run, mention));
  }

  private Collection<Mention> explicitIn(Run run) {
    int first = run.offsets()[0];
    int last = run.offsets()[run.offsets().length - 1];
    Integer from = explicit.floorKey(first);
    return explicit.subMap(from == null ? first : from, true, Math.max(first, last), true).values();
  }

  /** Whether a mention becomes a link: not in the term's own entry, and as often as asked for. */
  private boolean isLinked(Mention mention) {
    return !mention.term().equals(speakers.at(mention.start()))
        && (linking == Linking.ALL || linked.add(once(mention)));
  }

  private Once once(Mention mention) {
    Integer section = linking == Linking.FIRST_IN_SECTION ? sections.floor(mention.start()) : null;
    String speaker = speakers.at(mention.start());
    return new Once(section == null ? -1 : section, speaker, mention.term());
  }

  /** Keeps the sentence in which an entry first speaks of another term. */
  private void say(Run run, Mention mention) {
    String speaker = speakers.at(mention.start());
    int from = indexOf(run, mention.start());
    int to = indexOf(run, mention.end());
    boolean ofAnother = !speaker.isEmpty() && !speaker.equals(mention.term());
    if (from >= to || !ofAnother || !said.add(new Once(-1, speaker, mention.term()))) {
      return;
    }
    Sentence sentence = Sentence.around(run.text(), from, to);
    Backlink backlink =
        new Backlink(
            speaker,
            note.note().language(),
            sentence.before(),
            sentence.mention(),
            sentence.after());
    sayings.add(new Saying(mention.term(), backlink));
  }

  /** The first character of the run that stands at or behind the offset. */
  private static int indexOf(Run run, int offset) {
    int found = Arrays.binarySearch(run.offsets(), offset);
    return found >= 0 ? found : -found - 1;
  }
}
