package malmoi.link;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.concurrent.ConcurrentSkipListMap;
import malmoi.link.Target.ToAddress;
import malmoi.link.Target.ToFile;
import malmoi.link.Target.ToNothing;
import malmoi.read.Attachment;
import malmoi.report.Place;
import malmoi.report.Problem;
import malmoi.report.Problems;

/**
 * Leads links to files that are no notes. The site carries pictures; any other file is shown by the
 * repository, or else carried when a browser would not run it.
 */
final class FileLinks {
  private final Optional<Repository> repository;
  private final CopiedFiles copied = new CopiedFiles();
  private final SortedMap<Place, String> unpublished = new ConcurrentSkipListMap<>();

  FileLinks(Optional<Repository> repository) {
    this.repository = repository;
  }

  /** The files that the site carries. */
  List<CopiedFile> files() {
    return copied.files();
  }

  /**
   * Leads a link to a file.
   *
   * @param anchor a line or page of it, or empty
   */
  Target lead(LinkAt at, Attachment file, String anchor) {
    FileKind kind = FileKind.of(file.path());
    if (kind == FileKind.PICTURE && !isHidden(file.path())) {
      return picture(at, file);
    }
    Optional<Target> shown = inRepository(file.path(), anchor);
    if (shown.isPresent()) {
      return shown.get();
    }
    if (kind == FileKind.OTHER || isHidden(file.path())) {
      return unpublished(at);
    }
    return isTooLarge(at, file) ? new ToNothing() : new ToFile(copied.carry(file).path(), false);
  }

  /** Leads a link to a folder without a note of its own. */
  Target leadToFolder(LinkAt at, String folder) {
    return inRepository(folder, "").orElseGet(() -> unpublished(at));
  }

  /** Tells once of all links to files that no page has and nothing shows. */
  void tellUnpublished(Problems problems) {
    if (!unpublished.isEmpty()) {
      String count = Integer.toString(unpublished.size());
      Place first = unpublished.firstKey();
      problems.tell(Problem.warning(first, "link.unpublished", unpublished.get(first), count));
    }
  }

  private Target picture(LinkAt at, Attachment file) {
    if (CopiedFiles.mayRun(file)) {
      at.dead().other(Problem.warning(at.place(), "link.runs", file.path()));
      return new ToNothing();
    }
    return isTooLarge(at, file)
        ? new ToNothing()
        : new ToFile(copied.carry(file).path(), at.isImage());
  }

  private static boolean isTooLarge(LinkAt at, Attachment file) {
    boolean tooLarge = CopiedFiles.isTooLarge(file);
    if (tooLarge) {
      String limit = Integer.toString(CopiedFiles.GREATEST_MEGABYTES);
      at.dead().other(Problem.warning(at.place(), "link.too-large", file.path(), limit));
    }
    return tooLarge;
  }

  private Optional<Target> inRepository(String path, String anchor) {
    String behind = anchor.isEmpty() ? "" : "#" + anchor;
    return repository
        .filter(known -> !path.startsWith("../"))
        .map(known -> new ToAddress(known.page(path) + behind));
  }

  private Target unpublished(LinkAt at) {
    unpublished.put(at.place(), at.target());
    return new ToNothing();
  }

  private static boolean isHidden(String path) {
    return Arrays.stream(path.split("/"))
        .anyMatch(step -> step.startsWith(".") && !step.equals(".."));
  }
}
