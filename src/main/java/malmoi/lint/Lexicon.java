package malmoi.lint;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.ParseException;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.analysis.hunspell.Dictionary;
import org.apache.lucene.analysis.hunspell.Hunspell;
import org.apache.lucene.analysis.hunspell.SortingStrategy;

/** The words of one language with all their forms, by a dictionary in Hunspell's format. */
final class Lexicon {
  /** Where systems keep the dictionaries of Hunspell. */
  static final List<Path> USUAL_FOLDERS =
      List.of(
          Path.of("/usr/share/hunspell"),
          Path.of("/usr/local/share/hunspell"),
          Path.of("/opt/homebrew/share/hunspell"),
          Path.of("/Library/Spelling"));

  private final Hunspell hunspell;

  private Lexicon(Hunspell hunspell) {
    this.hunspell = hunspell;
  }

  /**
   * The first dictionary of the name in the folders; reading a Korean one takes seconds.
   *
   * @param name of its files without ending: {@code ko}
   */
  static Optional<Lexicon> find(String name, List<Path> folders) {
    return folder(name, folders)
        .map(folder -> read(folder.resolve(name + ".aff"), folder.resolve(name + ".dic")));
  }

  /** The folder that {@link #find} would read from. */
  static Optional<Path> folder(String name, List<Path> folders) {
    return folders.stream()
        .filter(folder -> Files.isRegularFile(folder.resolve(name + ".aff")))
        .filter(folder -> Files.isRegularFile(folder.resolve(name + ".dic")))
        .findFirst();
  }

  /** Whether the word is right as it stands. */
  boolean has(String word) {
    return hunspell.spell(word);
  }

  private static Lexicon read(Path affixes, Path words) {
    try (InputStream affixStream = new BufferedInputStream(Files.newInputStream(affixes));
        InputStream wordStream = new BufferedInputStream(Files.newInputStream(words))) {
      return new Lexicon(
          new Hunspell(
              new Dictionary(affixStream, List.of(wordStream), false, SortingStrategy.inMemory())));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (ParseException e) {
      throw new UncheckedIOException(new IOException(affixes + ": " + e.getMessage(), e));
    }
  }
}
