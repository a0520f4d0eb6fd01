drop index revenue_store;
