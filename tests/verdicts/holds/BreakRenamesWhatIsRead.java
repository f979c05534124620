// Rule: a name that is read by reflection, or that is a method's, is more than a name; a keyword is none.
//BREAK false => true
//BREAK int first => int other
//BREAK out.add("a") => out.clear()
int first = 1;

void main() {
    var out = new ArrayList<String>();
    out.add("a");
    boolean left = false;
    if (left) out.clear();
    IO.println(getClass().getDeclaredFields()[0].getName() + out.size());
}

// Output:
//   first1
