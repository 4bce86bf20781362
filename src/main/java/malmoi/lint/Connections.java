package malmoi.lint;

import java.util.Arrays;
import org.apache.lucene.analysis.ko.dict.ConnectionCosts;

/**
 * What it costs that two morphemes meet. Those that are asked for are copied to where it is quick.
 */
final class Connections {
  /** More than mecab-ko-dic has of either side. */
  static final int MOST_IDS = 1 << 12;

  private static final short UNKNOWN = Short.MIN_VALUE;

  private final ConnectionCosts costs = ConnectionCosts.getInstance();
  private final short[][] byLeft = new short[MOST_IDS][];

  /**
   * The cost.
   *
   * @param right what the first morpheme is to the one behind it
   * @param left what the second morpheme is to the one before it
   */
  int cost(int right, int left) {
    short[] known = before(left);
    if (known[right] == UNKNOWN) {
      known[right] = (short) costs.get(right, left);
    }
    return known[right];
  }

  private short[] before(int left) {
    if (byLeft[left] == null) {
      byLeft[left] = new short[MOST_IDS];
      Arrays.fill(byLeft[left], UNKNOWN);
    }
    return byLeft[left];
  }
}
