package malmoi;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import malmoi.clean.Corrections;
import malmoi.model.Definitions;
import malmoi.model.KnownSources;
import malmoi.read.Disk;
import malmoi.read.NoteReader;
import malmoi.read.Notes;
import malmoi.read.TextReader;
import malmoi.read.ThemeFolder;
import malmoi.read.ThemeReader;
import malmoi.render.Theme;
import malmoi.report.Problems;
import malmoi.report.TextFile;

/**
 * What a project's folder says: its notes, the YAML files beside them, and its theme. A file that
 * is not there says nothing.
 */
record Project(
    Settings settings,
    ThemeFolder theme,
    Notes notes,
    Corrections corrections,
    Definitions definitions,
    KnownSources sources) {

  /** Reads the folders that the order names. */
  static Project read(Build.Order order, Problems problems) {
    return new Reader(order, problems).project();
  }

  private record Reader(Build.Order order, Problems problems) {

    Project project() {
      Settings settings = settings();
      ThemeFolder theme = ThemeReader.read(order.folder(), Theme.names(), problems);
      return new Project(
          settings,
          theme,
          notes(settings, theme),
          file("corrections.yml", Corrections::read).orElse(Corrections.none()),
          file("terms.yml", Definitions::read).orElse(Definitions.none()),
          file("sources.yml", KnownSources::read).orElse(KnownSources.none()));
    }

    private Settings settings() {
      String name = Disk.lastName(order.folder().toAbsolutePath().normalize());
      return Settings.read(file("glossary.yml"), name, problems).withUrl(order.url());
    }

    private Notes notes(Settings settings, ThemeFolder theme) {
      List<Path> apart = new ArrayList<>(theme.folder().stream().toList());
      apart.add(order.siteFolder());
      var folders =
          new NoteReader.Folders(order.folder(), order.notesFolder(), apart, settings.ignored());
      return NoteReader.read(folders, settings.imprint().languages(), problems);
    }

    private <T> Optional<T> file(String name, BiFunction<TextFile, Problems, T> read) {
      return file(name).map(text -> read.apply(text, problems));
    }

    /** A file beside the notes. */
    private Optional<TextFile> file(String name) {
      Path file = order.notesFolder().resolve(name);
      if (!Files.exists(file)) {
        return Optional.empty();
      }
      return TextReader.read(file, new Disk(order.folder()).name(file), problems);
    }
  }
}
