//SOURCES BrokenInner.java
class BrokenOuter {
    static String say() { return BrokenInner.say(); }
}
