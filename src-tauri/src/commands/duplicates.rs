//! Duplicates: looking for them, and making one customer of several.
use std::collections::BTreeMap;

use daftar_engine::duplicates::{
    DuplicateGroup, DuplicatePreset, MergePlan, MergeRequest, Merged, SimilarCustomer,
};
use daftar_engine::ids::CustomerId;
use daftar_engine::progress::{Progress, unwatched};
use tauri::ipc::Channel;
use tauri::{AppHandle, State};

use super::{Answer, answer, aside};
use crate::desk::Desk;

/// Everybody who may be in the book more than once.
#[tauri::command(rename_all = "snake_case")]
pub async fn find_duplicates(
    app: AppHandle,
    preset: DuplicatePreset,
    job_id: u32,
    on_event: Channel<Progress>,
) -> Answer<Vec<DuplicateGroup>> {
    aside(app, "find_duplicates", move |_, desk| {
        let job = desk.jobs.begin(job_id);
        desk.book()?.find_duplicates(preset, &mut job.watch(&on_event))
    })
    .await
}

/// How many groups are found in the usual preset.
#[tauri::command]
pub async fn count_duplicates(app: AppHandle) -> Answer<usize> {
    aside(app, "count_duplicates", move |_, desk| {
        Ok(desk.book()?.find_duplicates(DuplicatePreset::default(), &mut unwatched)?.len())
    })
    .await
}

/// Who may be the same as one customer, beyond a shared phone or name.
#[tauri::command(async)]
pub fn likely_duplicates(desk: State<'_, Desk>, id: CustomerId) -> Answer<Vec<SimilarCustomer>> {
    answer(&desk, "likely_duplicates", |book| book.likely_duplicates(id))
}

/// Remembers that customers who look like one are different people.
#[tauri::command(async)]
pub fn not_the_same(desk: State<'_, Desk>, ids: Vec<CustomerId>) -> Answer<()> {
    answer(&desk, "not_the_same", |book| book.not_the_same(&ids))
}

/// What a merge would do.
#[tauri::command(async)]
pub fn plan_merge(
    desk: State<'_, Desk>,
    ids: Vec<CustomerId>,
    keep: Option<CustomerId>,
    choices: BTreeMap<String, CustomerId>,
) -> Answer<MergePlan> {
    answer(&desk, "plan_merge", |book| book.plan_merge(&ids, keep, &choices))
}

/// Makes one customer of several.
#[tauri::command(async)]
pub fn merge_customers(desk: State<'_, Desk>, request: MergeRequest) -> Answer<Merged> {
    answer(&desk, "merge_customers", |book| book.merge_customers(&request))
}
