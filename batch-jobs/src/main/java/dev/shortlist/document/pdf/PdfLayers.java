package dev.shortlist.document.pdf;

import java.util.ArrayDeque;
import java.util.Deque;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentProperties;
import org.jspecify.annotations.Nullable;

/// Which drawing operations belong to a layer that is switched off (ISO 32000-2, 8.11).
final class PdfLayers {
  private static final COSName EXPRESSION = COSName.getPDFName("VE");
  private static final COSName VIEW = COSName.getPDFName("View");
  private static final int DEEPEST = 20;
  private static final COSName OFF = COSName.getPDFName("OFF");
  private final @Nullable COSArray off;
  private final @Nullable COSArray on;
  private final @Nullable COSArray events;
  private final boolean baseOff;
  private final Deque<Boolean> marks = new ArrayDeque<>();
  private int hidden;

  PdfLayers(@Nullable PDOptionalContentProperties properties) {
    COSDictionary usual =
        properties != null
                && properties.getCOSObject().getDictionaryObject(COSName.D)
                    instanceof COSDictionary d
            ? d
            : null;
    off = usual == null ? null : usual.getCOSArray(OFF);
    on = usual == null ? null : usual.getCOSArray(COSName.ON);
    events = usual == null ? null : usual.getCOSArray(COSName.AS);
    baseOff = usual != null && OFF.equals(usual.getCOSName(COSName.BASE_STATE));
  }

  boolean hidden() {
    return hidden > 0;
  }

  void begin(COSName tag, @Nullable COSDictionary properties) {
    marks.push(COSName.OC.equals(tag) && enter(properties));
  }

  void end() {
    if (!marks.isEmpty()) {
      leave(marks.pop());
    }
  }

  /// Begins content of this layer; the answer is given back to [#leave].
  boolean enter(@Nullable COSBase layer) {
    boolean off = layer instanceof COSDictionary dictionary && switchedOff(dictionary);
    if (off) {
      hidden++;
    }
    return off;
  }

  void leave(boolean entered) {
    if (entered) {
      hidden--;
    }
  }

  private boolean switchedOff(COSDictionary layer) {
    if (layer.getDictionaryObject(EXPRESSION) instanceof COSArray expression) {
      return !on(expression, 0);
    }
    COSBase groups = layer.getDictionaryObject(COSName.OCGS);
    if (groups instanceof COSDictionary one) {
      return off(one);
    }
    if (!(groups instanceof COSArray many) || many.size() == 0) {
      return groups == null && off(layer);
    }
    int offs = 0;
    for (int i = 0; i < many.size(); i++) {
      if (many.getObject(i) instanceof COSDictionary group && off(group)) {
        offs++;
      }
    }
    COSName policy = layer.getCOSName(COSName.P);
    return switch (policy == null ? "AnyOn" : policy.getName()) {
      case "AllOn" -> offs > 0;
      case "AnyOff" -> offs == 0;
      case "AllOff" -> offs < many.size();
      default -> offs == many.size();
    };
  }

  /// A visibility expression: And, Or, Not of groups and expressions.
  private boolean on(COSArray expression, int depth) {
    String operator =
        expression.size() > 0 && expression.getObject(0) instanceof COSName name
            ? name.getName()
            : "";
    boolean all = true;
    boolean any = false;
    for (int i = 1; i < expression.size() && depth < DEEPEST; i++) {
      boolean on =
          switch (expression.getObject(i)) {
            case COSArray inner -> on(inner, depth + 1);
            case COSDictionary group -> !off(group);
            case null, default -> true;
          };
      all &= on;
      any |= on;
    }
    return switch (operator) {
      case "Or" -> any;
      case "Not" -> !all;
      default -> all;
    };
  }

  private boolean off(COSDictionary group) {
    String state = viewState(group);
    return state.equals("OFF")
        || (!state.equals("ON") && (contains(off, group) || (baseOff && !contains(on, group))));
  }

  /// What the group's usage says of views where the document lets it decide; "" where not.
  private String viewState(COSDictionary group) {
    for (int i = 0; events != null && i < events.size(); i++) {
      if (events.getObject(i) instanceof COSDictionary event
          && VIEW.equals(event.getCOSName(COSName.getPDFName("Event")))
          && contains(event.getCOSArray(COSName.OCGS), group)
          && group.getDictionaryObject(COSName.getPDFName("Usage")) instanceof COSDictionary usage
          && usage.getDictionaryObject(VIEW) instanceof COSDictionary view) {
        return String.valueOf(view.getNameAsString(COSName.getPDFName("ViewState")));
      }
    }
    return "";
  }

  @SuppressWarnings("ReferenceEquality") // a layer is one object of the file; equal ones are two
  private static boolean contains(@Nullable COSArray groups, COSDictionary group) {
    for (int i = 0; groups != null && i < groups.size(); i++) {
      if (groups.getObject(i) == group) {
        return true;
      }
    }
    return false;
  }
}
