package kbaudit.value;
public final class Relations { public static Relation relate(Found a, Found b) { 
 if (a.value().getClass()!=b.value().getClass()) return Relation.INCOMPARABLE;
 if (a.value() instanceof Contact x && b.value() instanceof Contact y && x.type()!=y.type()) return Relation.INCOMPARABLE;
 if (!a.per().equals(b.per())) return Relation.INCOMPARABLE;
 return a.value().canonical().equals(b.value().canonical()) ? Relation.EQUAL : Relation.DIFFERENT; } }
