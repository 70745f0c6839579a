package org.thongthin.course.web;

import org.thongthin.course.QuizSettingView.Stock;

/** How many items a quiz draws from a module, while it is typed. */
public class DrawField {

    private final Stock stock;
    private String items;

    DrawField(Stock stock, Integer items) {
        this.stock = stock;
        this.items = items == null ? "" : String.valueOf(items);
    }

    public Stock getStock() {
        return stock;
    }

    public String getItems() {
        return items;
    }

    public void setItems(String items) {
        this.items = items;
    }
}
