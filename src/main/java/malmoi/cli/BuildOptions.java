package malmoi.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import malmoi.Build;
import malmoi.read.Disk;
import malmoi.read.NoteReader;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/**
 * What was typed behind {@code malmoi build}. Each method throws a {@link ParameterException} with
 * one sentence when its part cannot be meant.
 */
record BuildOptions(Options options) {

  static CommandSpec spec() {
    CommandSpec spec =
        Options.spec("Builds the site of a folder.")
            .addOption(
                Options.option("--out", "DIR", "where the site is written; else FOLDER/site"))
            .addOption(Options.option("--url", "URL", "where the site will be published"));
    return Options.addCare(spec);
  }

  boolean quiet() {
    return options.has("--quiet");
  }

  Build.Order order() {
    Path folder = options.folder();
    Optional<Path> notes = options.folderOf("--notes");
    Optional<Path> out = options.pathOf("--out");
    Build.Order order = new Build.Order(folder, notes, out, options.url(), options.has("--strict"));
    checkSiteFolder(order);
    return order;
  }

  private void checkSiteFolder(Build.Order order) {
    Path site = order.siteFolder();
    String name = Disk.shown(site);
    if (Files.exists(site) && !Files.isDirectory(site)) {
      throw options.mistake("folder.file", name);
    }
    Path notes = order.notesFolder().toAbsolutePath().normalize();
    if (notes.startsWith(site.toAbsolutePath().normalize()) || NoteReader.holdsNotes(site)) {
      throw options.mistake("out.notes", name);
    }
  }
}
