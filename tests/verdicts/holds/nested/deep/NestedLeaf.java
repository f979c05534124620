class NestedLeaf {
    static String say() {
        return "leaf";
    }
}
