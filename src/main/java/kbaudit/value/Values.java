package kbaudit.value;
public final class Values { public static java.util.List<Found> find(String t, kbaudit.document.Language l) { return java.util.List.of(); } }
