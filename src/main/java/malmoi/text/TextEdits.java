package malmoi.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Replacements in one text, told from its beginning to its end, and made all at once. */
public final class TextEdits {

  /** The text after the edits, and the way back to the text before them. */
  public record Edited(String text, OffsetMap map) {}

  private static final OffsetMap UNCHANGED = new EditMap(new int[0], new int[0], new int[0]);

  private record Edit(int start, int end, String with) {}

  private final String text;
  private final List<Edit> edits = new ArrayList<>();

  public TextEdits(String text) {
    this.text = text;
  }

  /** Puts {@code with} where {@code start} to {@code end} stands, behind all edits so far. */
  public void replace(int start, int end, String with) {
    Edit last = edits.isEmpty() ? null : edits.get(edits.size() - 1);
    if (last != null && start < last.end) {
      throw new IllegalArgumentException("edit at " + start + " reaches back before " + last.end);
    }
    boolean joined = last != null && start == last.end;
    if (joined && (last.with.isEmpty() || with.isEmpty())) {
      edits.set(edits.size() - 1, new Edit(last.start, end, last.with + with));
    } else {
      edits.add(new Edit(start, end, with));
    }
  }

  /** The text with all edits made. */
  public Edited apply() {
    if (edits.isEmpty()) {
      return new Edited(text, UNCHANGED);
    }
    int count = edits.size();
    EditMap map = new EditMap(new int[count], new int[count], new int[count]);
    StringBuilder edited = new StringBuilder(text.length() + 16 * count);
    int done = 0;
    for (int k = 0; k < count; k++) {
      Edit edit = edits.get(k);
      edited.append(text, done, edit.start);
      map.starts[k] = edited.length();
      edited.append(edit.with);
      map.ends[k] = edited.length();
      map.resumes[k] = edit.end;
      done = edit.end;
    }
    return new Edited(edited.append(text, done, text.length()).toString(), map);
  }

  /**
   * Edit k put [starts[k], ends[k]) into the edited text, and the original goes on at resumes[k].
   * Between edits both texts run in step.
   */
  private static final class EditMap implements OffsetMap {
    private final int[] starts;
    private final int[] ends;
    private final int[] resumes;

    EditMap(int[] starts, int[] ends, int[] resumes) {
      this.starts = starts;
      this.ends = ends;
      this.resumes = resumes;
    }

    @Override
    public int original(int offset) {
      int edit = editAt(offset);
      if (edit < 0) {
        return offset;
      }
      return offset < ends[edit] ? replacedFrom(edit) : resumes[edit] + offset - ends[edit];
    }

    @Override
    public int originalEnd(int offset) {
      int edit = editAt(offset - 1);
      if (edit < 0) {
        return offset;
      }
      return offset <= ends[edit] ? resumes[edit] : resumes[edit] + offset - ends[edit];
    }

    private int replacedFrom(int edit) {
      return edit == 0 ? starts[0] : resumes[edit - 1] + starts[edit] - ends[edit - 1];
    }

    /** The last edit that starts at or before the offset, or -1. */
    private int editAt(int offset) {
      int found = Arrays.binarySearch(starts, offset);
      return found >= 0 ? found : -found - 2;
    }
  }
}
