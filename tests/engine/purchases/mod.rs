//! Purchases: what customers bought and gave back, entered by hand or brought with a list.

mod by_hand;
