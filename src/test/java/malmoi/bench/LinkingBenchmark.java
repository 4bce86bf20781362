package malmoi.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import malmoi.clean.CleanNote;
import malmoi.clean.Cleaner;
import malmoi.clean.Corrections;
import malmoi.link.LinkedGlossary;
import malmoi.link.Linker;
import malmoi.link.Linking;
import malmoi.link.Surroundings;
import malmoi.model.Definitions;
import malmoi.model.Glossary;
import malmoi.model.GlossaryMaker;
import malmoi.model.Imprint;
import malmoi.model.KnownSources;
import malmoi.read.Note;
import malmoi.read.ProjectFiles;
import malmoi.report.Problems;
import malmoi.report.TextFile;
import malmoi.text.Bilingual;
import malmoi.text.Language;
import malmoi.text.Trust;

/**
 * How long it takes to link glossaries of so many terms, all else done before: the first of a
 * process is linked by a cold machine, and the time of the others should grow with their
 * characters.
 */
public final class LinkingBenchmark {
  private LinkingBenchmark() {}

  /** Takes numbers of terms. */
  public static void main(String[] terms) {
    System.out.println("  terms  characters     links  seconds  nanoseconds a character");
    for (String number : terms) {
      List<CleanNote> notes = notes(new Corpus(Integer.parseInt(number)));
      Glossary glossary = glossary(notes);
      int characters = notes.stream().mapToInt(note -> note.markdown().length()).sum();
      Path nowhere = Path.of("nowhere");
      Surroundings none =
          new Surroundings(new ProjectFiles(nowhere, nowhere, List.of()), Optional.empty());
      long start = System.nanoTime();
      LinkedGlossary linked =
          new Linker(Linking.FIRST_IN_SECTION, none).link(glossary, new Problems());
      long nanoseconds = System.nanoTime() - start;
      int links = linked.notes().values().stream().mapToInt(note -> note.mentions().size()).sum();
      System.out.printf(
          "%7d  %10d  %8d  %7.2f  %23d%n",
          glossary.terms().size(), characters, links, nanoseconds / 1e9, nanoseconds / characters);
    }
  }

  private static List<CleanNote> notes(Corpus corpus) {
    Cleaner cleaner = new Cleaner(Corrections.none(), Trust.SANITISED);
    List<CleanNote> notes = new ArrayList<>();
    for (Corpus.Page page : corpus.pages()) {
      TextFile file = new TextFile(page.path(), page.text());
      notes.add(cleaner.clean(new Note(file, page.name(), page.language()), new Problems()));
    }
    return notes;
  }

  private static Glossary glossary(List<CleanNote> notes) {
    Bilingual<String> title = Bilingual.of(Language::ownName);
    Imprint imprint = new Imprint(title, List.of(Language.values()), Optional.empty(), List.of());
    return new GlossaryMaker(imprint, Definitions.none(), KnownSources.none(), Optional.empty())
        .make(notes, new Problems());
  }
}
