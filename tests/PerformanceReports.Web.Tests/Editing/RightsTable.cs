namespace PerformanceReports.Web.Tests.Editing;

/// <summary>
/// Every address of the editing half, of accounts and of readers before publication, with the roles that may use it:
/// "anyone" with a role or an account, "nobody" where one need not be signed in, "recent" where people say again who
/// they are.
/// </summary>
internal static class RightsTable
{
    private const string Table = """
        GET  account                                                           | anyone
        GET  account/authenticator                                             | anyone recent
        POST account/authenticator                                             | anyone recent
        POST account/authenticator/remove                                      | anyone recent
        GET  account/confirm                                                   | anyone
        POST account/confirm                                                   | anyone
        POST account/confirm/passkey                                           | anyone
        POST account/confirm/passkey-options                                   | anyone
        GET  account/invitation                                                | nobody
        POST account/invitation                                                | nobody
        GET  account/passkeys                                                  | anyone recent
        POST account/passkeys                                                  | anyone recent
        POST account/passkeys/options                                          | anyone recent
        POST account/passkeys/remove                                           | anyone recent
        GET  account/password                                                  | anyone
        POST account/password                                                  | anyone
        GET  account/recovery                                                  | nobody
        POST account/recovery                                                  | nobody
        POST account/recovery-codes                                            | anyone recent
        POST account/recovery/start                                            | nobody
        GET  account/second-factor                                             | nobody
        POST account/second-factor                                             | nobody
        GET  account/session                                                   | anyone
        POST account/session                                                   | anyone
        GET  account/sign-in                                                   | nobody
        POST account/sign-in                                                   | nobody
        POST account/sign-in/passkey                                           | nobody
        POST account/sign-in/passkey-options                                   | nobody
        POST account/sign-out                                                  | anyone
        POST account/sign-out-everywhere                                       | anyone
        GET  editing                                                           | anyone
        GET  editing/announcement                                              | anyone
        POST editing/announcement                                              | approver
        POST editing/announcement/take-back                                    | approver
        GET  editing/audit                                                     | anyone
        GET  editing/audit.csv                                                 | anyone
        GET  editing/figures                                                   | analyst
        GET  editing/figures/editions                                          | analyst
        GET  editing/figures/editions/{measure}                                | analyst
        GET  editing/figures/editions/{measure}/compare                        | analyst
        GET  editing/figures/editions/{measure}/compare.csv                    | analyst
        GET  editing/figures/grid                                              | analyst
        GET  editing/figures/grid/{quarter}                                    | analyst
        POST editing/figures/grid/{quarter}                                    | analyst
        POST editing/figures/grid/{quarter}/rows                               | analyst
        GET  editing/figures/imports/new                                       | analyst
        POST editing/figures/imports/new                                       | analyst
        GET  editing/figures/imports/{id}                                      | analyst
        POST editing/figures/imports/{id}/abandon                              | analyst
        POST editing/figures/imports/{id}/again                                | analyst
        GET  editing/figures/imports/{id}/changes.csv                          | analyst
        POST editing/figures/imports/{id}/confirm                              | analyst
        GET  editing/figures/imports/{id}/file                                 | analyst
        POST editing/figures/imports/{id}/names                                | analyst
        GET  editing/figures/imports/{id}/problems.csv                         | analyst
        GET  editing/figures/imports/{id}/progress                             | analyst
        GET  editing/figures/imports/{id}/source                               | analyst
        POST editing/figures/imports/{id}/source                               | analyst
        POST editing/figures/imports/{id}/use                                  | analyst
        GET  editing/figures/imports/{id}/withdraw                             | analyst
        POST editing/figures/imports/{id}/withdraw                             | analyst
        GET  editing/figures/template.csv                                      | analyst
        GET  editing/figures/template.xlsx                                     | analyst
        GET  editing/glossary                                                  | anyone
        GET  editing/glossary/new                                              | analyst
        POST editing/glossary/new                                              | analyst
        GET  editing/glossary/terms/{term}                                     | anyone
        POST editing/glossary/terms/{term}                                     | analyst
        POST editing/glossary/terms/{term}/remove                              | analyst
        POST editing/glossary/terms/{term}/retire                              | analyst
        GET  editing/measures                                                  | anyone
        GET  editing/measures/new                                              | analyst
        POST editing/measures/new                                              | analyst
        GET  editing/measures/{measure}                                        | anyone
        POST editing/measures/{measure}                                        | analyst
        POST editing/measures/{measure}/remove                                 | analyst
        POST editing/measures/{measure}/retire                                 | analyst
        GET  editing/people                                                    | administrator
        GET  editing/people/invite                                             | administrator recent
        POST editing/people/invite                                             | administrator recent
        GET  editing/people/{id}                                               | administrator recent
        POST editing/people/{id}/disable                                       | administrator recent
        POST editing/people/{id}/enable                                        | administrator recent
        POST editing/people/{id}/link                                          | administrator recent
        POST editing/people/{id}/remove-second-step                            | administrator recent
        POST editing/people/{id}/roles                                         | administrator recent
        POST editing/people/{id}/unlock                                        | administrator recent
        GET  editing/plans                                                     | anyone
        GET  editing/plans/new                                                 | analyst
        POST editing/plans/new                                                 | analyst
        GET  editing/plans/{plan}                                              | anyone
        POST editing/plans/{plan}                                              | analyst
        GET  editing/plans/{plan}/new-priority                                 | analyst
        POST editing/plans/{plan}/new-priority                                 | analyst
        GET  editing/plans/{plan}/priorities/{priority}                        | anyone
        POST editing/plans/{plan}/priorities/{priority}                        | analyst
        POST editing/plans/{plan}/priorities/{priority}/move                   | analyst
        POST editing/plans/{plan}/priorities/{priority}/remove                 | analyst
        POST editing/plans/{plan}/priorities/{priority}/retire                 | analyst
        POST editing/plans/{plan}/ready                                        | analyst
        POST editing/plans/{plan}/remove                                       | analyst
        GET  editing/reference                                                 | anyone
        GET  editing/reference/forces                                          | anyone
        GET  editing/reference/forces/new                                      | analyst
        POST editing/reference/forces/new                                      | analyst
        GET  editing/reference/forces/{force}                                  | anyone
        POST editing/reference/forces/{force}                                  | analyst
        POST editing/reference/forces/{force}/remove                           | analyst
        GET  editing/reference/groups                                          | anyone
        GET  editing/reference/groups/{force}                                  | anyone
        GET  editing/reference/groups/{force}/new                              | analyst
        POST editing/reference/groups/{force}/new                              | analyst
        GET  editing/reference/groups/{force}/{from}                           | anyone
        POST editing/reference/groups/{force}/{from}                           | analyst
        POST editing/reference/groups/{force}/{from}/remove                    | analyst
        GET  editing/reference/populations                                     | anyone
        GET  editing/reference/populations/forces                              | anyone
        GET  editing/reference/populations/forces/{force}                      | anyone
        GET  editing/reference/populations/open                                | anyone
        GET  editing/reference/populations/{kind}/{year}                       | anyone
        POST editing/reference/populations/{kind}/{year}                       | analyst
        POST editing/reference/populations/{kind}/{year}/fill                  | analyst
        GET  editing/reports                                                   | anyone
        GET  editing/reports/start                                             | analyst
        POST editing/reports/start                                             | analyst
        GET  editing/reports/start/check                                       | analyst
        GET  editing/reports/{report}                                          | anyone
        GET  editing/reports/{report}/checklist                                | anyone
        GET  editing/reports/{report}/details                                  | anyone
        POST editing/reports/{report}/details                                  | analyst
        GET  editing/reports/{report}/extracts                                 | anyone
        POST editing/reports/{report}/extracts                                 | analyst
        GET  editing/reports/{report}/history                                  | anyone
        GET  editing/reports/{report}/preview                                  | anyone
        GET  editing/reports/{report}/publishing                               | anyone
        POST editing/reports/{report}/publishing/correction                    | analyst
        POST editing/reports/{report}/publishing/correction/abandon            | analyst
        GET  editing/reports/{report}/publishing/correction/note               | anyone
        POST editing/reports/{report}/publishing/correction/note               | analyst
        GET  editing/reports/{report}/publishing/now                           | approver recent
        POST editing/reports/{report}/publishing/now                           | approver recent
        GET  editing/reports/{report}/publishing/schedule                      | approver recent
        POST editing/reports/{report}/publishing/schedule                      | approver recent
        POST editing/reports/{report}/publishing/unschedule                    | approver recent
        GET  editing/reports/{report}/publishing/withdrawal                    | approver recent
        POST editing/reports/{report}/publishing/withdrawal                    | approver recent
        GET  editing/reports/{report}/readers                                  | anyone
        POST editing/reports/{report}/readers                                  | approver
        POST editing/reports/{report}/readers/{reader}/revoke                  | approver
        GET  editing/reports/{report}/remove                                   | analyst
        POST editing/reports/{report}/remove                                   | analyst
        GET  editing/reports/{report}/review                                   | anyone
        POST editing/reports/{report}/review/approve                           | approver
        GET  editing/reports/{report}/review/comments                          | analyst approver
        POST editing/reports/{report}/review/comments                          | analyst approver
        GET  editing/reports/{report}/review/comments/{comment}                | analyst approver
        POST editing/reports/{report}/review/comments/{comment}                | analyst approver
        POST editing/reports/{report}/review/comments/{comment}/reopen         | analyst approver
        POST editing/reports/{report}/review/comments/{comment}/resolve        | analyst approver
        POST editing/reports/{report}/review/return                            | analyst approver
        POST editing/reports/{report}/review/submit                            | analyst
        GET  editing/reports/{report}/sections/{section}                       | anyone
        POST editing/reports/{report}/sections/{section}/actions               | analyst
        POST editing/reports/{report}/sections/{section}/chart-preview         | analyst
        GET  editing/reports/{report}/sections/{section}/charts/{chart}        | anyone
        POST editing/reports/{report}/sections/{section}/charts/{chart}        | analyst
        POST editing/reports/{report}/sections/{section}/comments              | analyst
        POST editing/reports/{report}/sections/{section}/items/{item}/move     | analyst
        GET  editing/reports/{report}/sections/{section}/items/{item}/remove   | analyst
        POST editing/reports/{report}/sections/{section}/items/{item}/remove   | analyst
        GET  editing/reports/{report}/sections/{section}/measures              | anyone
        POST editing/reports/{report}/sections/{section}/measures              | analyst
        POST editing/reports/{report}/sections/{section}/measures/move         | analyst
        POST editing/reports/{report}/sections/{section}/measures/stated       | analyst
        GET  editing/reports/{report}/sections/{section}/measures/{measure}    | anyone
        POST editing/reports/{report}/sections/{section}/measures/{measure}    | analyst
        GET  editing/reports/{report}/sections/{section}/new-chart             | analyst
        POST editing/reports/{report}/sections/{section}/new-chart             | analyst
        POST editing/reports/{report}/sections/{section}/presence              | analyst
        POST editing/reports/{report}/sections/{section}/presence/leave        | analyst
        POST editing/reports/{report}/sections/{section}/texts/{item}          | analyst
        GET  editing/reports/{report}/sections/{section}/texts/{item}/clash    | analyst
        POST editing/reports/{report}/sections/{section}/texts/{item}/clash    | analyst
        POST editing/reports/{report}/sections/{section}/texts/{item}/discard  | analyst
        GET  editing/reports/{report}/structure                                | anyone
        POST editing/reports/{report}/structure/move                           | analyst
        GET  editing/reports/{report}/structure/new-part                       | analyst
        POST editing/reports/{report}/structure/new-part                       | analyst
        GET  editing/reports/{report}/structure/new-section                    | analyst
        POST editing/reports/{report}/structure/new-section                    | analyst
        GET  editing/reports/{report}/structure/parts/{part}                   | analyst
        POST editing/reports/{report}/structure/parts/{part}                   | analyst
        POST editing/reports/{report}/structure/parts/{part}/remove            | analyst
        GET  editing/reports/{report}/structure/sections/{section}             | analyst
        POST editing/reports/{report}/structure/sections/{section}             | analyst
        GET  editing/reports/{report}/structure/sections/{section}/remove      | analyst
        POST editing/reports/{report}/structure/sections/{section}/remove      | analyst
        GET  editing/reports/{report}/terms                                    | anyone
        POST editing/reports/{report}/terms                                    | analyst
        POST editing/reports/{report}/terms/carry                              | analyst
        POST editing/reports/{report}/text-preview                             | anyone
        GET  pre-release/closed                                                | nobody
        GET  pre-release/not-ready                                             | nobody
        GET  pre-release/{token}                                               | nobody
        POST pre-release/{token}                                               | nobody
        """;

    public static IReadOnlyList<RightsRow> Rows { get; } = [.. Table.Split('\n').Select(RightsRow.Parse)];
}
