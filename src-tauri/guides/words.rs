//! Finds the words of the room.

use std::sync::OnceLock;

use fluent::FluentResource;
use fluent::concurrent::FluentBundle;

use crate::vocabulary::Lang;

const CY: [&str; 2] =
    [include_str!("../../locales/cy/guide-exit-1.ftl"), include_str!("../../locales/cy/reasons.ftl")];
const EN: [&str; 2] =
    [include_str!("../../locales/en/guide-exit-1.ftl"), include_str!("../../locales/en/reasons.ftl")];

/// The message `key` in `lang`, if there is one.
pub(crate) fn say(key: &str, lang: Lang) -> Option<String> {
    static BUNDLES: OnceLock<[FluentBundle<FluentResource>; 2]> = OnceLock::new();
    let [cy, en] = BUNDLES.get_or_init(|| [bundle(Lang::Cy, &CY), bundle(Lang::En, &EN)]);
    let bundle = if lang == Lang::Cy { cy } else { en };
    let pattern = bundle.get_message(key)?.value()?;
    Some(bundle.format_pattern(pattern, None, &mut Vec::new()).into_owned())
}

fn bundle(lang: Lang, files: &[&str]) -> FluentBundle<FluentResource> {
    let mut bundle = FluentBundle::new_concurrent(vec![lang.code().parse().unwrap_or_default()]);
    bundle.set_use_isolating(false);
    for file in files {
        let resource = FluentResource::try_new((*file).to_owned()).unwrap_or_else(|(good, _)| good);
        bundle.add_resource_overriding(resource);
    }
    bundle
}
