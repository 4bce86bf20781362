package malmoi.link;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * All names of terms, letter by letter. Case makes no difference, and a space or a hyphen in a name
 * is a gap. Nodes are numbers, and all their branches are in one table, so that a step costs one
 * look.
 */
final class NameTrie {
  static final int ROOT = 1;
  static final int NOWHERE = 0;

  /** Stands in a name where a gap may stand in the text. */
  private static final char GAP = ' ';

  private static final int SMALLEST = 1 << 10;

  /** The branches by node and letter, each where its hash leads or behind that; 0 is free. */
  private long[] branches = new long[SMALLEST];

  private int[] ends = new int[SMALLEST];

  /** The nodes behind gaps by the node before, since every step asks for one. */
  private int[] behindGaps = new int[SMALLEST];

  private final List<List<Name>> names = new ArrayList<>(List.of(List.of(), List.of()));

  /** Adds a name in all its forms. */
  void add(Name name) {
    for (String form : name.forms()) {
      int node = ROOT;
      for (int k = 0; k < form.length(); k++) {
        char c = form.charAt(k);
        node = grow(node, isGap(c) ? GAP : Letters.lower(c));
      }
      List<Name> all = new ArrayList<>(names.get(node));
      all.add(name);
      names.set(node, List.copyOf(all));
    }
  }

  /** The node behind a letter in lower case, or {@link #NOWHERE}. */
  int behind(int node, char letter) {
    return ends[place(node, letter)];
  }

  /** The node behind a gap, or {@link #NOWHERE}. */
  int behindGap(int node) {
    return behindGaps[node];
  }

  /** The names that end at the node. */
  List<Name> names(int node) {
    return names.get(node);
  }

  private int grow(int node, char letter) {
    int place = place(node, letter);
    if (ends[place] == NOWHERE) {
      branches[place] = branch(node, letter);
      ends[place] = names.size();
      names.add(List.of());
      if (letter == GAP) {
        behindGaps[node] = ends[place];
      }
      if (2 * names.size() > branches.length) {
        enlarge();
        return names.size() - 1;
      }
    }
    return ends[place];
  }

  private void enlarge() {
    long[] before = branches;
    int[] endsBefore = ends;
    branches = new long[2 * before.length];
    ends = new int[2 * before.length];
    behindGaps = Arrays.copyOf(behindGaps, ends.length);
    for (int at = 0; at < before.length; at++) {
      if (endsBefore[at] != NOWHERE) {
        int place = place((int) (before[at] >>> Character.SIZE), (char) before[at]);
        branches[place] = before[at];
        ends[place] = endsBefore[at];
      }
    }
  }

  /** Where a branch is in the table, or where it may be put. */
  private int place(int node, char letter) {
    long branch = branch(node, letter);
    int mask = branches.length - 1;
    int place = (int) (branch * 0x9E3779B97F4A7C15L >>> 32) & mask;
    while (branches[place] != branch && branches[place] != 0) {
      place = place + 1 & mask;
    }
    return place;
  }

  private static long branch(int node, char letter) {
    return (long) node << Character.SIZE | letter;
  }

  private static boolean isGap(char c) {
    return c == ' ' || c == '-' || c == '\u00A0';
  }
}
