//! Loads, bundles, overlays and indexes OpenAPI documents. Knows no API.
