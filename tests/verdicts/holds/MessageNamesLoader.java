// Rule: the loader that a message names is the one under `java`, also where the message is only
// compared.
interface Same {
    static boolean of(String text) {
        return text.equals("class java.lang.Integer cannot be cast to class MessageNamesLoader$Mine "
            + "(java.lang.Integer is in module java.base of loader 'bootstrap'; "
            + "MessageNamesLoader$Mine is in unnamed module of loader 'app')");
    }
}
record Mine() { }
void main() {
    Object number = 1;
    try {
        IO.println((Mine) number);
    } catch (ClassCastException e) {
        IO.println(Same.of(e.getMessage()));
    }
}

// Outcomes of 3 runs:
//   true  | required
//   false | forbidden
